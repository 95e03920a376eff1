import { expect, it } from 'vitest'
import { findCvss2Score } from './cvss-2.ts'
import { findCvss4Score } from './cvss-4.ts'

it.each([
  ['AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 10],
  ['AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 9.3],
  ['AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:H/SC:N/SI:N/SA:N', 8.7],
  ['AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:L/VA:N/SC:N/SI:N/SA:N', 6.9],
  ['AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.3],
  ['AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.7],
  ['AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N', 0],
  ['AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U', 8.1],
])('CVSS:4.0/%s scores %d', (vector, score) => expect(findCvss4Score(`CVSS:4.0/${vector}`)).toBe(score))

it.each([
  '',
  'CVSS:4.0/',
  'CVSS:4.0/AV:N',
  'CVSS:3.1/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
  'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:_/SI:N/SA:N',
  'CVSS:4.0/AV:N/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
])('gives no score for %j', (vector) => expect(findCvss4Score(vector)).toBeNull())

it('scores CVSS 2', () => {
  expect(findCvss2Score('AV:N/AC:L/Au:N/C:C/I:C/A:C')).toBe(10)
  expect(findCvss2Score('AV:N/AC:L/Au:N/C:N/I:N/A:C')).toBe(7.8)
  expect(findCvss2Score('(AV:L/AC:H/Au:N/C:C/I:C/A:C)')).toBe(6.2)
  expect(findCvss2Score('AV:N/AC:L/Au:N/C:N/I:N/A:N')).toBe(0)
  expect(findCvss2Score('AV:N/AC:L')).toBeNull()
})
