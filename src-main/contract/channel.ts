/** The two IPC channels of the application: calls one way, events the other. */
export const CALL_CHANNEL = 'jalon:call'
export const EVENT_CHANNEL = 'jalon:event'
