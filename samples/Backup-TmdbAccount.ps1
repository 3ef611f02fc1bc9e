<#
.SYNOPSIS
    Writes favorites, watchlist and ratings of the user who is signed in to a JSON file.
.EXAMPLE
    ./Backup-TmdbAccount.ps1 ./tmdb-backup.json
    Restore-TmdbAccount.ps1 reads it.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory, Position = 0)]
    [string] $Path
)

$ErrorActionPreference = 'Stop'

[ordered]@{
    Account   = (Get-TmdbAccount).Username
    Favorites = @(Get-TmdbFavorite | Select-Object MovieId, TvSeriesId, Title, Name)
    Watchlist = @(Get-TmdbWatchlistItem | Select-Object MovieId, TvSeriesId, Title, Name)
    Ratings   = @(Get-TmdbRating | Select-Object MovieId, TvSeriesId, Title, Name, @{ Name = 'Value'; Expression = 'Rating' })
} | ConvertTo-Json -Depth 4 | Set-Content -LiteralPath $Path
