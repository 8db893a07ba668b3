/** JSON in which nothing can end the script that it stands in. */
export function scriptSafe(json: string): string {
  return json.replaceAll('<', '\\u003c')
}
