#!/usr/bin/env node
// The door of safe-pip. Written in the syntax of old Nodes, so that one that is too old can still read what to do.
var parts = process.versions.node.split('.').map(Number)
var isNewEnough = parts[0] > 24 || (parts[0] === 24 && parts[1] >= 11) || (parts[0] === 22 && parts[1] >= 19)
if (isNewEnough) {
  import('./safe-pip-main.mjs').catch(function (error) {
    process.stderr.write('safe-pip: internal error: ' + ((error && error.stack) || error) + '\n')
    process.exitCode = 83
  })
} else {
  process.stderr.write(
    'safe-pip: needs Node 22.19, 24.11 or newer; this is ' +
      process.versions.node +
      ' (' +
      process.execPath +
      ')\n' +
      '  from a clone, run it with `npm start -- ...`, which brings a newer Node\n',
  )
  process.exitCode = 82
}
