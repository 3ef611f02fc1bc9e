<#
.SYNOPSIS
    Brings favorites, watchlist and ratings back to what Backup-TmdbAccount.ps1 wrote: what is missing is added, what is too much is removed.
.DESCRIPTION
    The order in which things were added comes back as well. As TMDB adds at the end only, what stands after a gap is removed and added again;
    what is right already is not touched. A title that TMDB no longer has is told as an error, and the rest goes on.
    A file that is no backup is refused before anything is sent. With -WhatIf it tells each removal, addition and rating, and changes nothing.
.EXAMPLE
    ./Restore-TmdbAccount.ps1 ./tmdb-backup.json -WhatIf
#>
[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
param(
    [Parameter(Mandatory, Position = 0)]
    [string] $Path
)

$ErrorActionPreference = 'Stop'
# A row has one id of two, and only a rating a Value.
Set-StrictMode -Off

# Whatever is not in the file gets removed: so it must be a backup, and a whole one.
try {
    $backup = Get-Content -Raw -LiteralPath $Path | ConvertFrom-Json
    foreach ($list in 'Favorites', 'Watchlist', 'Ratings') {
        if ($backup.$list -isnot [array]) {
            throw "it has no list $list."
        }

        foreach ($row in $backup.$list) {
            if ("$($row.MovieId) $($row.TvSeriesId)".Trim() -notmatch '^[1-9]\d*$') {
                throw "a row of $list has not one MovieId or TvSeriesId: $(ConvertTo-Json $row -Compress)."
            }

            if ($list -eq 'Ratings' -and 2 * ($row.Value -as [double]) -notin 1..20) {
                throw "a row of Ratings has no Value of 0.5 to 10: $(ConvertTo-Json $row -Compress)."
            }
        }
    }
} catch {
    throw "'$Path' is no backup: $_ Nothing was changed. Give a file that Backup-TmdbAccount.ps1 wrote."
}

# Makes one list what it was. What is there in the wanted order stays, what else is there goes, and the rest is added at the end.
function Restore-Title {
    param([object[]] $Present, [object[]] $Wanted, [string] $Remove, [string] $Add)

    foreach ($id in 'MovieId', 'TvSeriesId') {
        $missing = [System.Collections.Queue] @($Wanted | Where-Object $id)
        $excess = @(foreach ($title in $Present | Where-Object $id) {
            if ($missing.Count -eq 0 -or $missing.Peek().$id -ne $title.$id) {
                $title
            } elseif (($same = $missing.Dequeue()).Value -ne $title.Rating) {
                # A rating that changes keeps its place.
                $same | & $Add -Confirm:$false -ErrorAction Continue
            }
        })

        $excess | & $Remove -Confirm:$false
        # One command each: many at a time would come in any order.
        foreach ($title in $missing) { $title | & $Add -Confirm:$false -ErrorAction Continue }
    }
}

if ($WhatIfPreference -or $PSCmdlet.ShouldProcess((Get-TmdbAccount).Username, "Restore favorites, watchlist and ratings of $($backup.Account)")) {
    Restore-Title (Get-TmdbFavorite) $backup.Favorites -Remove Remove-TmdbFavorite -Add Add-TmdbFavorite
    Restore-Title (Get-TmdbWatchlistItem) $backup.Watchlist -Remove Remove-TmdbWatchlistItem -Add Add-TmdbWatchlistItem
    Restore-Title (Get-TmdbRating) $backup.Ratings -Remove Remove-TmdbRating -Add Set-TmdbRating
}
