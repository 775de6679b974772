/**
 * The characters that nobody sees and that get into cells by copying, as the inside of a pattern's
 * class: soft hyphens, marks of direction, characters of no width, the mark of bytes' order. Not
 * the joiners inside of emoji and the signs that choose a glyph's form.
 */
export const invisible =
  '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
