// Bytes in a named encoding -> text, or nothing where a byte means nothing in it.

const WINDOWS = 'windows-1252';
/** Bytes 0x80 to 0x9f of Windows-1252; Node 20's own decoder leaves them as control characters. */
const WINDOWS_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === WINDOWS ? withWindowsSigns(text) : text;
  } catch {
    return undefined;
  }
}

function withWindowsSigns(text: string): string {
  return text.replace(
    /[\u0080-\u009f]/g,
    (sign) => WINDOWS_80_TO_9F[sign.charCodeAt(0) - 0x80] ?? sign,
  );
}
