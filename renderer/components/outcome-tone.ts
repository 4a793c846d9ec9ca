/** How a system's outcome is coloured. */
export const outcomeTone = {
  'no-target': 'mute',
  'at-target': 'good',
  'on-time': 'good',
  late: 'warn',
  'beyond-plan': 'warn',
  'due-later': 'mute',
  sunset: 'mute',
} as const
