import type { help as vi } from '../vi/help.ts'
import type { Words } from '../words.ts'

export const help = {
  title: 'Help',
  chapter: 'Chapter',
  menu: {
    screen: 'Guide to this screen',
    shortcuts: 'Keyboard shortcuts',
    tour: 'Quick tour',
    news: "What's new",
  },
  news: {
    title: "What's new",
    version: 'Version {{version}}',
    updated: 'Cam Kết is now version {{version}}.',
  },
  tour: {
    label: 'Quick tour',
    offer: 'New to Cam Kết? See its seven main places in a minute; it stays available under Help.',
    start: 'Take the tour',
    skip: 'Skip',
    back: 'Back',
    next: 'Next',
    end: 'Done',
    step: '{{step}}/{{count}}',
    read: {
      title: 'Read a directive',
      text: 'Drop a file on the window, paste its text, or press this button (Ctrl+O). Tasks, agencies and deadlines are read for you to review; nothing is recorded before you confirm.',
    },
    clears: {
      title: 'The six clears',
      text: 'Each commitment needs a clear person, work, time, responsibility, product and authority. What is missing is named.',
    },
    progress: {
      title: 'Log progress with evidence',
      text: 'Enter the day it happened, the result, obstacles, and drop files of evidence right there. Nothing is overwritten; mistakes can be taken back.',
    },
    letter: {
      title: 'Draft the commitment letter',
      text: 'Choose the directive and its tasks; the wording is drafted in the layout of Decree 30 and goes out as .docx or .pdf.',
    },
    report: {
      title: 'Make a report',
      text: 'Choose the period; figures are frozen when it is made. Click a figure to see the tasks it counts.',
    },
    search: {
      title: 'Find everything',
      text: 'Ctrl+K anywhere: commitments, directives, words inside evidence, people and commands. No marks needed.',
    },
    help: {
      title: 'Help is always here',
      text: 'F1 opens the guide to the screen at hand, ? lists the keys.',
    },
  },
} satisfies Words<typeof vi>
