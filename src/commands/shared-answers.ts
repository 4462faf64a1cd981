/** An answer that is being made, and the one behind it. */
interface Made<Answer> {
  now: Promise<Answer>
  next?: Promise<Answer>
}

/**
 * Has many who want the same share its answers. Whoever comes while one is being made gets the next one: what this one begins with may
 * be older than what they were told of.
 *
 * @param make makes an answer; not called again for the same wish before it is done
 */
export function sharedAnswers<Wish, Answer>(
  make: (wish: Wish) => Promise<Answer>,
): (wish: Wish) => Promise<Answer> {
  const being = new Map<string, Made<Answer>>()
  const begin = (key: string, wish: Wish) => {
    const now = make(wish)
    const made: Made<Answer> = { now }
    being.set(key, made)
    const done = () => {
      if (!made.next && being.get(key) === made) being.delete(key)
    }
    now.then(done, done)
    return now
  }
  return wish => {
    const key = JSON.stringify(wish)
    const made = being.get(key)
    if (!made) return begin(key, wish)
    made.next ??= made.now.then(
      () => begin(key, wish),
      () => begin(key, wish),
    )
    return made.next
  }
}
