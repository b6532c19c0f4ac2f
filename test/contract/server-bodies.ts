/** Bodies for the server-to-server checkout, made from those for the storefront. */

const snakeCased = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/** Under this API's names, and with what it asks of addresses: an e-mail, never a wish to save. */
export function asServerBody(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asServerBody);
  if (typeof value !== 'object' || value === null) return value;
  const {shouldSaveAddress: _should, ...fields} = value as Record<string, unknown>;
  const named = Object.fromEntries(Object.entries(fields).map(([name, part]) => [snakeCased(name), asServerBody(part)]));
  return 'country_code' in named ? {email: 'somebody@shop.example', ...named} : named;
}
