export { Skeleton, type SkeletonProps } from './Skeleton.js'
export { useSettledLoading } from './useSettledLoading.js'
