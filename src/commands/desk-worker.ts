import { parentPort, workerData } from 'node:worker_threads'
import { loadWords } from '../locales/words.js'
import { openProject } from '../project/project.js'
import { teller } from '../ui/difference.js'
import { CODES } from './context.js'
import { deskOf, type FileEffect } from './desk.js'

/** A thread beside the screen: answers each wish with its number. */
const { folder, language } = workerData
const desk = Promise.all([openProject(folder, CODES), loadWords(language)]).then(([project, words]) =>
  deskOf(project, words.about(project.config.source.language)),
)
const tell = teller()

parentPort?.on('message', async ({ number, effect }: { number: number; effect: FileEffect }) => {
  const answer = await (await desk)(effect)
  parentPort?.postMessage({ number, told: tell(answer) })
})
