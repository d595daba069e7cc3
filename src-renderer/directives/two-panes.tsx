import type { ReactNode } from 'react'
import classes from './two-panes.module.css'

/** The full text beside what was found in it; each side scrolls by itself, the page does not. */
export function TwoPanes(props: { top: ReactNode; left: ReactNode; right: ReactNode }) {
  return (
    <div className={classes.screen}>
      {props.top}
      <div className={classes.panes}>
        <section className={classes.pane}>{props.left}</section>
        <section className={classes.pane}>{props.right}</section>
      </div>
    </div>
  )
}
