<#
.SYNOPSIS
    Puts every movie of a search on the watchlist, except those that are rated already. Emits what it added.
.DESCRIPTION
    An example of a script of one's own that is tested with Pester and the sandbox: Add-UnratedToWatchlist.Tests.ps1.
.EXAMPLE
    ./Add-UnratedToWatchlist.ps1 'star wars'
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory, Position = 0)]
    [string] $Query
)

$rated = @(Get-TmdbRating -MediaType Movie | ForEach-Object MovieId)
Search-TmdbMovie $Query -All | Where-Object MovieId -NotIn $rated | Add-TmdbWatchlistItem -PassThru
