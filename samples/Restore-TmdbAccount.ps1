<#
.SYNOPSIS
    Brings favourites, watchlist and ratings back to what Backup-TmdbAccount.ps1 wrote: what is missing is added, what is too much is removed.
.DESCRIPTION
    One after the other, in the order of the file, so that the order in which things were added is kept. What is right already is not touched.
    With -WhatIf it tells what it would do.
.EXAMPLE
    ./Restore-TmdbAccount.ps1 ./tmdb-backup.json -WhatIf
#>
[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
param(
    [Parameter(Mandatory, Position = 0)]
    [string] $Path
)

$ErrorActionPreference = 'Stop'
$backup = Get-Content -Raw -LiteralPath $Path | ConvertFrom-Json

# What tells two titles apart: a movie and a series may have the same number.
filter Get-Key {
    $_.MovieId ? "movie $($_.MovieId)" : "series $($_.TvSeriesId)"
}

# The rows of one list that the other has not.
function Compare-Title {
    param([object[]] $Row, [object[]] $Without)

    $known = @($Without | Get-Key)
    $Row | Where-Object { ($_ | Get-Key) -notin $known }
}

$now = @{
    Favorites = @(Get-TmdbFavorite)
    Watchlist = @(Get-TmdbWatchlistItem)
    Ratings   = @(Get-TmdbRating | Select-Object MovieId, TvSeriesId, @{ Name = 'Value'; Expression = 'Rating' })
}

if ($PSCmdlet.ShouldProcess((Get-TmdbAccount).Username, "Restore favourites, watchlist and ratings of $($backup.Account)")) {
    Compare-Title $now.Favorites -Without $backup.Favorites | Remove-TmdbFavorite -Confirm:$false
    Compare-Title $now.Watchlist -Without $backup.Watchlist | Remove-TmdbWatchlistItem -Confirm:$false
    Compare-Title $now.Ratings -Without $backup.Ratings | Remove-TmdbRating -Confirm:$false

    # One command each: many at a time would come in any order.
    foreach ($title in Compare-Title $backup.Favorites -Without $now.Favorites) { $title | Add-TmdbFavorite }
    foreach ($title in Compare-Title $backup.Watchlist -Without $now.Watchlist) { $title | Add-TmdbWatchlistItem }

    $values = @{}
    $now.Ratings | ForEach-Object { $values[($_ | Get-Key)] = $_.Value }
    foreach ($title in $backup.Ratings | Where-Object { $values[($_ | Get-Key)] -ne $_.Value }) { $title | Set-TmdbRating }
}
