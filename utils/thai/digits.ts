const THAI_ZERO = 0x0e50;

export const hasThaiDigits = (text: string): boolean => /[๐-๙]/.test(text);

export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

export function toThaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}
