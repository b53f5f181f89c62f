/** How spreadsheet programs know a formula, also behind white space and in wide letters. */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
/** A negative number is what it looks like, and must stay one that can be summed. */
const NEGATIVE = /^-\d+(?:\.\d+)?$/;

/** A text that no spreadsheet program takes for a formula: an apostrophe before it makes it words. */
export const neutralText = (text: string): string => (FORMULA.test(text) && !NEGATIVE.test(text) ? `'${text}` : text);

/** The text as it was before it was neutralised. */
export const plainAgain = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);
