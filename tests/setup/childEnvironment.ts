/** The variables of a program that a test starts: what finding programs and folders takes, and the test's own. Nothing else of whoever
 * runs the tests: with their DATABASE_URL a test would write into the database that it names, and with npm's options into none. */
export function childEnvironment(variables: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  return { ...(HOME && { HOME }), ...(TMPDIR && { TMPDIR }), PATH, ...variables }
}
