import { useEffect } from 'react'
import { dossierRoute } from './routes'

/** Once a file has been merged, its old address becomes that of the file kept. */
export function useGarde(asked: string, found: string | undefined): void {
  const navigate = dossierRoute.useNavigate()
  useEffect(() => {
    if (found !== undefined && found !== asked) void navigate({ params: { id: found }, search: (search) => search, replace: true })
  }, [asked, found, navigate])
}
