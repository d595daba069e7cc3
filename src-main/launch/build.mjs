/** Installs and builds what is missing, and does nothing else: what tests need before they start. */
import { ensureBuild } from './ensure-build.mjs'
import { ensureInstall, node24 } from './ensure-install.mjs'

ensureInstall()
ensureBuild(node24())
