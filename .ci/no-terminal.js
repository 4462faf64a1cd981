// What a browser shows has no codes of a terminal in it.
export const stripVTControlCharacters = text => text
