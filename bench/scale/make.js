// node bench/scale/make.js <folder> <documents> [<faults in each>]: a project of so many documents of 100 units in four languages
import { join } from 'node:path'
import { load } from '../bundle.js'

const [folder, documents, faults = '4'] = process.argv.slice(2)
if (!folder || !documents) throw new Error('node bench/scale/make.js <folder> <documents> [<faults in each>]')
const { makeProject } = await load(join(import.meta.dirname, 'project.ts'))
makeProject(folder, Number(documents), Number(faults))
