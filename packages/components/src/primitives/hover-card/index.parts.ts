export { HoverCardAnchor as Anchor, type HoverCardAnchorProps as AnchorProps } from './HoverCardAnchor.js'
export { HoverCardContent as Content, type HoverCardContentProps as ContentProps } from './HoverCardContent.js'
export { HoverCardRoot as Root, type HoverCardRootProps as RootProps } from './HoverCardRoot.js'
export { HoverCardTrigger as Trigger, type HoverCardTriggerProps as TriggerProps } from './HoverCardTrigger.js'
