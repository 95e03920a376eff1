/**
 * When code runs: `.pth` and sitecustomize at every start of Python; setup.py and build hooks; importing; a console
 * script or main guard; only when a caller asks; a test or example; never (behind a constant condition).
 */
export type CodeContext = 'start-up' | 'install' | 'import' | 'entry-point' | 'call' | 'test' | 'dead'
