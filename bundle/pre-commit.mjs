#!/usr/bin/env node
// The door of the hook. Written in the syntax of old Nodes, so that one that is too old can still read what to do.
if (Number(process.versions.node.split('.')[0]) >= 20) {
  import('./pre-commit-main.mjs').catch(function (error) {
    process.stderr.write('safe-pip-pre-commit: internal error: ' + ((error && error.stack) || error) + '\n')
    process.exitCode = 2
  })
} else {
  process.stderr.write(
    'safe-pip-pre-commit: needs Node 20 or newer; this is ' +
      process.versions.node +
      ' (' +
      process.execPath +
      ')\n' +
      '  set language_version of the hook to a newer Node, or use the hook id safe-pip-python\n',
  )
  process.exitCode = 2
}
