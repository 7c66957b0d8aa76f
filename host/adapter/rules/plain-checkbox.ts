// Checkboxes that stand for values of their own, such as Yes and No: Google has them, the engine hasn't.

export function requirePlainCheckbox(method: string, values: readonly unknown[]): void {
  if (values.length === 0) return;
  throw new Error(`Local host: ${method} with values of its own is not implemented`);
}
