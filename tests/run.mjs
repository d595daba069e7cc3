import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuild } from '../src-main/launch/ensure-build.mjs'
import { ensureInstall, node24, root } from '../src-main/launch/ensure-install.mjs'

/**
 * `npm test`: installs and builds what is missing, checks format, lint, types and unused code, runs all tests,
 * and ends with a plain line `N passed, N failed`. Exit status 1 when anything failed.
 */
ensureInstall()
const node = node24()
ensureBuild(node)
const results = mkdtempSync(join(tmpdir(), 'cam-ket-results-'))
/** @type {{ passed: number, failed: number, skipped: string[] }} */
const total = { passed: 0, failed: 0, skipped: [] }

/** @type {[name: string, args: string[]][]} */
const checks = [
  ['format', ['@biomejs/biome/bin/biome', 'check', '.']],
  ['lint', ['oxlint/bin/oxlint', '--type-aware', '--deny-warnings']],
  ['types', ['typescript/bin/tsc', '--noEmit']],
  ['unused code', ['knip/bin/knip.js', '--no-progress']],
]
for (const [name, args] of checks) {
  const { status } = run(args)
  if (status === 0) total.passed += 1
  else total.failed += 1
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`)
}

const unitResults = join(results, 'unit.json')
const unit = run([
  'vitest/vitest.mjs',
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${unitResults}`,
])
addVitest(unitResults, unit.status)

const pageResults = join(results, 'pages.json')
const pages = run(
  ['@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
  { PLAYWRIGHT_JSON_OUTPUT_NAME: pageResults },
)
addPlaywright(pageResults, pages.status)

rmSync(results, { recursive: true, force: true })
for (const skipped of total.skipped) console.log(`skipped: ${skipped}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

function run([program, ...args], env = {}) {
  return spawnSync(node, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
}

/** A runner that died without results is a failure, not nothing. */
function readResults(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    total.failed += 1
    return null
  }
}

function addVitest(path, status) {
  const before = total.failed
  const report = readResults(path)
  if (report === null) return
  for (const file of report.testResults) {
    if (file.status === 'failed' && file.assertionResults.length === 0) total.failed += 1
    for (const test of file.assertionResults) {
      if (test.status === 'passed') total.passed += 1
      else if (test.status === 'failed') total.failed += 1
      else total.skipped.push(test.fullName)
    }
  }
  countSilentFailure(before, status)
}

function addPlaywright(path, status) {
  const before = total.failed
  const report = readResults(path)
  if (report === null) return
  total.failed += report.errors.length
  const visit = (suite, names) => {
    for (const inner of suite.suites ?? []) visit(inner, [...names, inner.title])
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        const why = test.annotations.find((one) => one.type === 'skip' || one.type === 'fixme')?.description
        if (test.status === 'skipped') total.skipped.push(`${spec.title}${why ? ` (${why})` : ''}`)
        else if (test.status === 'unexpected') total.failed += 1
        else total.passed += 1
      }
    }
  }
  for (const suite of report.suites) visit(suite, [suite.title])
  countSilentFailure(before, status)
}

/** Tests of a process that died count as skipped; only the runner's exit status tells. */
function countSilentFailure(before, status) {
  if (status !== 0 && total.failed === before) total.failed += 1
}
