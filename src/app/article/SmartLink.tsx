import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { isInApp } from '../paths.ts'

/** A link found in content: within the app a navigation, else the browser's own. */
export function SmartLink({ to, children }: { to: string; children: ReactNode }) {
  if (isInApp(to)) return <Link to={to}>{children}</Link>
  return (
    <a href={to} rel="noopener">
      {children}
    </a>
  )
}
