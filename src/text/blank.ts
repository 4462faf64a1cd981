/** Whether nothing in a text can be seen: it is empty, white space, or characters without a width. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]*$/u.test(text)
}
