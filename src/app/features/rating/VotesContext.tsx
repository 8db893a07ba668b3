import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { useApi } from '../../api/ApiContext.ts'
import { VoteSender } from './VoteSender.ts'

const VotesContext = createContext<VoteSender | null>(null)

/** One sender of votes for the whole app: it outlives the pages on which votes are given. */
export function VotesProvider({ children }: { children: ReactNode }) {
  const api = useApi()
  const client = useQueryClient()
  const sender = useMemo(() => new VoteSender(api, client), [api, client])
  useEffect(() => sender.start(), [sender])
  return <VotesContext value={sender}>{children}</VotesContext>
}

export function useVoteSender(): VoteSender {
  const sender = useContext(VotesContext)
  if (!sender) throw new Error('useVoteSender needs a VotesProvider above it')
  return sender
}
