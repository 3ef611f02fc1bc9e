<#
.SYNOPSIS
    Rates movies from a CSV file that knows titles, not ids, and reports what did not match.
.DESCRIPTION
    The file has the columns Title, Year (which may be empty) and Rating (0.5 to 10, in halves). A row matches when the search finds exactly
    one movie of that title and year. Every row comes out with what became of it: Rated, WouldRate (with -WhatIf), Skipped (No to -Confirm),
    NotFound, Ambiguous, or what was wrong, in one line. What affects every row, such as a session that TMDB refuses, ends the script.
.EXAMPLE
    ./Import-Rating.ps1 ./seen.csv | Where-Object Result -NE Rated
    Rates what can be found, and shows what is left to do by hand.
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory, Position = 0)]
    [string] $Path
)

$ErrorActionPreference = 'Stop'
$rows = @(Import-Csv -LiteralPath $Path)
$missing = 'Title', 'Year', 'Rating' | Where-Object { $rows -and $_ -notin $rows[0].PSObject.Properties.Name }
if ($missing) {
    throw "'$Path' lacks columns: $($missing -join ', '). Nothing was sent. Its first line must name them, with commas between: Title,Year,Rating"
}

foreach ($row in $rows) {
    $found = @()
    $result = try {
        if ([string]::IsNullOrWhiteSpace($row.Title)) { throw 'There is no title.' }
        if ($row.Year -and $row.Year -notmatch '^\d{4}$') { throw "'$($row.Year)' is no year." }
        if (2 * ($row.Rating -replace ',', '.' -as [double]) -notin 1..20) { throw "'$($row.Rating)' is no rating: 0.5 to 10, in halves." }

        $search = @{ Query = $row.Title; First = 20 }
        if ($row.Year) {
            $search.PrimaryReleaseYear = $row.Year
        }

        $found = @(Search-TmdbMovie @search | Where-Object { $row.Title -in $_.Title, $_.OriginalTitle })
        switch ($found.Count) {
            0 { 'NotFound' }
            # -PassThru gives the movie back once TMDB has confirmed.
            1 { ($found | Set-TmdbRating -Value $row.Rating -PassThru) ? 'Rated' : $WhatIfPreference ? 'WouldRate' : 'Skipped' }
            default { 'Ambiguous' }
        }
    } catch {
        if ($_.CategoryInfo.Category -in 'AuthenticationError', 'PermissionDenied', 'ConnectionError') { throw }
        "$_" -replace '\s+', ' '
    }

    [pscustomobject]@{
        Title   = $row.Title
        Year    = $row.Year
        Rating  = $row.Rating
        MovieId = $found.Count -eq 1 ? $found[0].MovieId : $null
        Result  = $result
    }
}
