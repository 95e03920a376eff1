/** The version of both commands; a house test compares it with package.json. */
export const TOOL_VERSION: string = '0.1.0'
