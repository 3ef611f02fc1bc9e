<#
.SYNOPSIS
    Rates movies from a CSV file that knows titles, not ids, and reports what did not match.
.DESCRIPTION
    The file has the columns Title, Year and Rating (0.5 to 10, in halves). A row matches when the search finds exactly one movie of that
    title and year. Every row comes out with what became of it: Rated, NotFound, Ambiguous, or the error.
.EXAMPLE
    ./Import-Rating.ps1 ./seen.csv | Where-Object Result -NE Rated
    Rates what can be found, and shows what is left to do by hand.
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory, Position = 0)]
    [string] $Path
)

foreach ($row in Import-Csv -LiteralPath $Path) {
    $search = @{ Query = $row.Title; First = 20 }
    if ($row.Year) {
        $search.PrimaryReleaseYear = $row.Year
    }

    $found = @(Search-TmdbMovie @search | Where-Object { $row.Title -in $_.Title, $_.OriginalTitle })
    $result = switch ($found.Count) {
        0 { 'NotFound' }
        1 {
            $found | Set-TmdbRating -Value $row.Rating -ErrorAction SilentlyContinue -ErrorVariable failure
            $failure ? "$failure" : 'Rated'
        }
        default { 'Ambiguous' }
    }

    [pscustomobject]@{
        Title   = $row.Title
        Year    = $row.Year
        Rating  = $row.Rating
        MovieId = $found.Count -eq 1 ? $found[0].MovieId : $null
        Result  = $result
    }
}
