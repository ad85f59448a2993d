import type {Hook} from '@oclif/core'
import {unknownCommand} from './unknown-command.js'

/** oclif runs this for a command it does not know. */
const notFound: Hook.CommandNotFound = async ({id, argv, config}) => {
  throw unknownCommand([...id.split(':'), ...(argv ?? [])], config.commandIDs)
}

export default notFound
