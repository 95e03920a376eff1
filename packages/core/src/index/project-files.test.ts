import { expect, it } from 'vitest'
import { findProjectFiles } from './project-files.ts'
import { parseSimpleHtml } from './simple-html.ts'

const find = (html: string, isLinksPage = false): string[] => {
  const page = parseSimpleHtml(html)
  if (!page.ok) throw new Error(page.problem)
  const options = { project: 'demo', isLinksPage, pageUrl: new URL('https://h.example/simple/demo/') }
  return findProjectFiles(page.value, options).map(({ filename, version, url }) => `${filename} ${version} ${url}`)
}

it('takes wheels and sdists of the project by the end of their URL, which the label must agree with', () => {
  expect(
    find(
      '<a href="../../f/demo-1.0.tar.gz#sha256=x">demo-1.0.tar.gz</a><a href="https://o.example/Demo-1.1-py3-none-any.whl">Demo-1.1-py3-none-any.whl</a>' +
        '<a href="demo-1.2.tar.gz">demo-1.3.tar.gz</a><a href="other-1.0.tar.gz">other-1.0.tar.gz</a><a href="demo-1.4.exe">demo-1.4.exe</a>',
    ),
  ).toEqual([
    'demo-1.0.tar.gz 1.0 https://h.example/f/demo-1.0.tar.gz#sha256=x',
    'Demo-1.1-py3-none-any.whl 1.1 https://o.example/Demo-1.1-py3-none-any.whl',
  ])
})

it('does not ask for labels on a page of links, and heeds its base', () => {
  expect(find('<base href="https://b.example/x/"><a href="demo-1%2E0.tar.gz">get it</a><a href="%zz">x</a>', true)).toEqual([
    'demo-1.0.tar.gz 1.0 https://b.example/x/demo-1%2E0.tar.gz',
  ])
})
