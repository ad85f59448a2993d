import {writeFile} from 'node:fs/promises'
import {BaseCommand} from '../cli/base-command.js'
import {usage} from '../cli/messages.js'

/** Writes a commented hongxian.yaml into the working folder. */
export default class Init extends BaseCommand {
  async run(): Promise<void> {
    await this.parse(Init)
    const {SETTINGS_FILE} = await import('../index.js')
    const {settingsTemplate} = await import('../cli/settings-template.js')
    await writeNew(SETTINGS_FILE, settingsTemplate(this.lang))
    this.tell(this.messages.written(SETTINGS_FILE))
  }
}

/** Never over a file that is there. */
async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, {flag: 'wx'})
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw usage(m => (code === 'EEXIST' ? m.alreadyThere(file) : m.notWritable(file, code)))
  }
}
