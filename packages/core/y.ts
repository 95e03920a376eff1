import { parse } from 'yaml'
for (const s of ['[', '- ', '{a: ', '? '])
  for (const n of [25000, 50000, 100000]) {
    const t = performance.now()
    let r = 'ok'
    try {
      parse(s.repeat(n), { schema: 'failsafe', logLevel: 'silent' })
    } catch (e) {
      r = e.name + e.message.slice(0, 40)
    }
    console.log(JSON.stringify(s), n, Math.round(performance.now() - t), r)
  }
