/* `npm run build` */
import {build} from '../bin/setup.js'

build()
