[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseBOMForUnicodeEncodedFile', '', Justification = 'PowerShell 7 reads UTF-8.')]
param()

BeforeAll {
    if (-not (Get-Module Tmdb)) { Import-Module Tmdb }

    # One after the other, so that the order is this one.
    function Set-Everything {
        [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '', Justification = 'A sandbox.')]
        param([int[]] $Movies, [int[]] $Series)

        $titles = @(foreach ($id in $Movies) { @{ MovieId = $id } })
        $titles += @(foreach ($id in $Series) { @{ TvSeriesId = $id } })
        foreach ($title in $titles) {
            Add-TmdbFavorite @title
            Add-TmdbWatchlistItem @title
            Set-TmdbRating @title -Value 8
        }
    }

    function Clear-Everything {
        Get-TmdbFavorite | Remove-TmdbFavorite -Confirm:$false
        Get-TmdbWatchlistItem | Remove-TmdbWatchlistItem -Confirm:$false
        Get-TmdbRating | Remove-TmdbRating -Confirm:$false
    }

    function Get-SentChange {
        $sandbox.Log | Where-Object { $_.Method -ne 'GET' -and $_.Path -notlike '/3/authentication/*' }
    }
}

Describe 'The samples' {
    BeforeEach {
        # As at a prompt: Pester's own is Stop.
        $ErrorActionPreference = 'Continue'
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -RequestsPerSecond 0
    }

    AfterEach {
        Disconnect-Tmdb
        Stop-TmdbSandbox
    }

    It 'Import-Rating.ps1 rates what matches and reports what does not' {
        @'
Title,Year,Rating
Fight Club,1999,9
Amélie,2001,8.5
No Such Film,1950,5
Pulp Fiction,1994,11
'@ | Set-Content $TestDrive/seen.csv

        $report = & $PSScriptRoot/Import-Rating.ps1 $TestDrive/seen.csv

        $report.Result[0, 1, 2] | Should -Be 'Rated', 'Rated', 'NotFound'
        $report.Result[3] | Should -Match '0.5 to 10'
        $rated = Get-TmdbRating
        $rated.MovieId | Should -Be 550, 194
        $rated.Rating | Should -Be 9, 8.5
    }

    It 'Import-Rating.ps1 tells <What> as such, sends nothing for it, and goes on' -ForEach @(
        @{ What = 'an empty rating'; Row = 'Pulp Fiction,1994,'; Result = "'' is no rating*" }
        @{ What = 'a missing rating'; Row = 'Pulp Fiction,1994'; Result = "'' is no rating*" }
        @{ What = 'a rating that is too high'; Row = 'Pulp Fiction,1994,11'; Result = "'11' is no rating*" }
        @{ What = 'a rating between two steps'; Row = 'Pulp Fiction,1994,7.3'; Result = "'7.3' is no rating*" }
        @{ What = 'a year that is none'; Row = 'Pulp Fiction,1994?,9'; Result = "'1994?' is no year*" }
        @{ What = 'a year that TMDB does not know'; Row = 'Pulp Fiction,94,9'; Result = "'94' is no year*" }
        @{ What = 'a year in two lines'; Row = "Pulp Fiction,`"19`n94`",9"; Result = "'19 94' is no year*" }
        @{ What = 'an empty title'; Row = '" ",1994,9'; Result = '*no title*' }
    ) {
        'Title,Year,Rating', 'Fight Club,1999,"8,5"', $Row, 'The Matrix,1999,8.5' | Set-Content $TestDrive/seen.csv

        foreach ($whatIf in $true, $false) {
            $report = & $PSScriptRoot/Import-Rating.ps1 $TestDrive/seen.csv -WhatIf:$whatIf

            $report[1].Result | Should -BeLike $Result
            $report[1].MovieId | Should -BeNullOrEmpty
            $report[0, 2].Result | Should -Be ($whatIf ? @('WouldRate', 'WouldRate') : @('Rated', 'Rated'))
        }

        (Get-TmdbRating).MovieId | Should -Be 550, 603
    }

    It 'Import-Rating.ps1 says WouldRate with -WhatIf, and rates nothing' {
        'Title,Year,Rating', 'Fight Club,1999,9', 'No Such Film,1950,5' | Set-Content $TestDrive/seen.csv

        $report = & $PSScriptRoot/Import-Rating.ps1 $TestDrive/seen.csv -WhatIf

        $report.Result | Should -Be 'WouldRate', 'NotFound'
        $report[0].MovieId | Should -Be 550
        Get-SentChange | Should -BeNullOrEmpty
    }

    It 'Import-Rating.ps1 tells in one line what failed, and goes on' {
        'Title,Year,Rating', 'Fight Club,1999,9', 'Pulp Fiction,1994,9', 'The Matrix,1999,9' | Set-Content $TestDrive/seen.csv
        Add-TmdbSandboxFault Html -Path '/3/search/*'
        Add-TmdbSandboxFault Html -Path '/3/movie/680/rating' -StatusCode 404

        $report = & $PSScriptRoot/Import-Rating.ps1 $TestDrive/seen.csv

        $report[0].Result | Should -BeLike 'GET /3/search/movie: *web page*'
        $report[1].Result | Should -BeLike 'movie 680 ("Pulp Fiction"): POST /3/movie/680/rating: *'
        $report[2].Result | Should -Be 'Rated'
        $report.Result | Should -Not -Match '\n'
        $report.MovieId | Should -Be $null, 680, 603
    }

    It 'Import-Rating.ps1 refuses a file without its columns before it asks TMDB: <Header>' -ForEach @(
        @{ Header = 'Name,Year,Rating'; Missing = 'Title' }
        @{ Header = 'Title,Jahr,Note'; Missing = 'Year, Rating' }
        @{ Header = 'Title;Year;Rating'; Missing = 'Title, Year, Rating' }
    ) {
        $Header, 'Fight Club,1999,9' | Set-Content $TestDrive/seen.csv
        $asked = @($sandbox.Log).Count

        { & $PSScriptRoot/Import-Rating.ps1 $TestDrive/seen.csv } | Should -Throw "*seen.csv*$Missing.*Title,Year,Rating*"

        @($sandbox.Log).Count | Should -Be $asked
    }

    It 'Import-Rating.ps1 ends at what would fail for every row: <What>' -ForEach @(
        @{ What = 'no connection'; Given = { Disconnect-Tmdb }; Id = 'TmdbNotConnected,*' }
        @{ What = 'nobody has signed in'; Given = { $null = Connect-Tmdb -Sandbox }; Id = 'TmdbSessionRequired,*' }
        @{
            What = 'the session is refused'
            Given = {
                $null = Connect-Tmdb -Sandbox -Guest
                $sandbox.Clock.Advance('01:00:01')
            }
            Id = 'TmdbSessionRefused,*'
        }
    ) {
        'Title,Year,Rating', 'No Such Film,1950,5', 'Fight Club,1999,9', 'Pulp Fiction,1994,9' | Set-Content $TestDrive/seen.csv
        & $Given
        $sandbox.ClearLog()

        { & $PSScriptRoot/Import-Rating.ps1 $TestDrive/seen.csv } | Should -Throw -ErrorId $Id

        $sandbox.Log.Query | Where-Object Value -EQ 'Pulp Fiction' | Should -BeNullOrEmpty
    }

    It 'Backup- and Restore-TmdbAccount.ps1 bring everything back, in its order' {
        foreach ($id in 680, 13, 550) { Add-TmdbFavorite -MovieId $id }
        Add-TmdbFavorite -TvSeriesId 1396
        foreach ($id in 603, 27205) { Add-TmdbWatchlistItem -MovieId $id }
        foreach ($id in 550, 155) { Set-TmdbRating -MovieId $id -Value 8.5 }
        Set-TmdbRating -TvSeriesId 1399 -Value 7
        & $PSScriptRoot/Backup-TmdbAccount.ps1 $TestDrive/backup.json

        Remove-TmdbFavorite -MovieId 680, 13, 550 -Confirm:$false
        Add-TmdbFavorite -MovieId 120
        Remove-TmdbFavorite -TvSeriesId 1396 -Confirm:$false
        Add-TmdbWatchlistItem -TvSeriesId 66732
        Set-TmdbRating -MovieId 550 -Value 1
        Set-TmdbRating -MovieId 13 -Value 1
        Remove-TmdbRating -TvSeriesId 1399 -Confirm:$false

        & $PSScriptRoot/Restore-TmdbAccount.ps1 $TestDrive/backup.json -Confirm:$false

        $favorites = Get-TmdbFavorite
        $favorites.MovieId | Where-Object { $_ } | Should -Be 680, 13, 550
        $favorites.TvSeriesId | Where-Object { $_ } | Should -Be 1396
        (Get-TmdbWatchlistItem).MovieId | Should -Be 603, 27205
        $ratings = @{}
        Get-TmdbRating | ForEach-Object { $ratings[$_.Id] = $_.Rating }
        $ratings.Keys | Sort-Object | Should -Be 155, 550, 1399
        $ratings[550], $ratings[155], $ratings[1399] | Should -Be 8.5, 8.5, 7

        & $PSScriptRoot/Backup-TmdbAccount.ps1 $TestDrive/again.json
        Get-Content -Raw $TestDrive/again.json | Should -Be (Get-Content -Raw $TestDrive/backup.json)
    }

    It 'Restore-TmdbAccount.ps1 brings the order back, whatever is left: <Movies> and series <Series>' -ForEach @(
        @{ Movies = @(680); Series = @(1396, 1399) }
        @{ Movies = @(13, 680, 550); Series = @(1399, 1396) }
        @{ Movies = @(155, 680, 13); Series = @(66732, 1399) }
        @{ Movies = @(550, 155, 13); Series = @() }
        @{ Movies = @(550, 680, 13, 155); Series = @(66732, 1396, 1399) }
    ) {
        Set-Everything -Movies 550, 680, 13 -Series 1396, 1399
        & $PSScriptRoot/Backup-TmdbAccount.ps1 $TestDrive/backup.json
        Clear-Everything
        Set-Everything -Movies $Movies -Series $Series
        # What goes wrong at first would come last, were others sent meanwhile.
        Add-TmdbSandboxFault RateLimited -RetryAfterSec 0 -Method Post -Path '*/favorite'
        # As some profiles have it.
        Set-StrictMode -Version Latest

        & $PSScriptRoot/Restore-TmdbAccount.ps1 $TestDrive/backup.json -Confirm:$false

        (Get-TmdbFavorite).Id | Should -Be 550, 680, 13, 1396, 1399
        & $PSScriptRoot/Backup-TmdbAccount.ps1 $TestDrive/again.json
        Get-Content -Raw $TestDrive/again.json | Should -Be (Get-Content -Raw $TestDrive/backup.json)
    }

    It 'Restore-TmdbAccount.ps1 does not touch what is right' {
        Set-Everything -Movies 550, 680, 13 -Series 1396, 1399
        & $PSScriptRoot/Backup-TmdbAccount.ps1 $TestDrive/backup.json
        Remove-TmdbFavorite 13 -Confirm:$false
        Remove-TmdbWatchlistItem -TvSeriesId 1399 -Confirm:$false
        Set-TmdbRating 550 1
        $sandbox.ClearLog()

        & $PSScriptRoot/Restore-TmdbAccount.ps1 $TestDrive/backup.json -Confirm:$false

        (Get-SentChange).Body | Should -Be '{"media_type":"movie","media_id":13,"favorite":true}', '{"media_type":"tv","media_id":1399,"watchlist":true}', '{"value":8}'
    }

    It 'Restore-TmdbAccount.ps1 tells what it cannot bring back, and brings back the rest' {
        Set-Everything -Movies 550, 680, 13
        & $PSScriptRoot/Backup-TmdbAccount.ps1 $TestDrive/backup.json
        (Get-Content -Raw $TestDrive/backup.json) -replace '\b680\b', '999999999' | Set-Content $TestDrive/backup.json
        Set-TmdbRating 550 1
        Add-TmdbSandboxFault ServerError -StatusCode 404 -Path '/3/movie/550/rating'

        $told = & $PSScriptRoot/Restore-TmdbAccount.ps1 $TestDrive/backup.json -Confirm:$false 2>&1

        $told.TargetObject.MovieId | Should -Be 999999999, 999999999, 550, 999999999
        (Get-TmdbFavorite).MovieId | Should -Be 550, 13
        (Get-TmdbWatchlistItem).MovieId | Should -Be 550, 13
        (Get-TmdbRating).MovieId | Should -Be 550, 13
    }

    It 'Restore-TmdbAccount.ps1 refuses what is no backup, before it sends anything: <Json>' -ForEach @(
        @{ Json = '{}'; Wrong = 'no list Favorites' }
        @{ Json = ''; Wrong = 'no list Favorites' }
        @{ Json = 'null'; Wrong = 'no list Favorites' }
        @{ Json = '[]'; Wrong = 'no list Favorites' }
        @{ Json = '[{"MovieId":550},{"MovieId":680}]'; Wrong = 'Favorites' }
        @{ Json = '{"page":1,"results":[{"id":550}],"total_pages":1,"total_results":1}'; Wrong = 'no list Favorites' }
        @{ Json = '{"Favorites":[],"Watchlist":[]}'; Wrong = 'no list Ratings' }
        @{ Json = '{"Favorites":[],"Watchl'; Wrong = 'JSON' }
        @{ Json = '{"Favorites":[{"id":550}],"Watchlist":[],"Ratings":[]}'; Wrong = 'Favorites*{"id":550}' }
        @{ Json = '{"Favorites":[],"Watchlist":[550],"Ratings":[]}'; Wrong = 'Watchlist*550' }
        @{ Json = '{"Favorites":[],"Watchlist":[null],"Ratings":[]}'; Wrong = 'Watchlist*null' }
        @{ Json = '{"Favorites":[],"Watchlist":"none","Ratings":[]}'; Wrong = 'no list Watchlist' }
        @{ Json = '{"Favorites":null,"Watchlist":null,"Ratings":null}'; Wrong = 'no list Favorites' }
        @{ Json = '{"Favorites":[],"Watchlist":[{"MovieId":550,"TvSeriesId":1396}],"Ratings":[]}'; Wrong = 'Watchlist*1396' }
        @{ Json = '{"Favorites":[],"Watchlist":[{"MovieId":"Alien"}],"Ratings":[]}'; Wrong = 'Watchlist*Alien' }
        @{ Json = '{"Favorites":[],"Watchlist":[],"Ratings":[{"MovieId":550}]}'; Wrong = 'Ratings*550' }
        @{ Json = '{"Favorites":[],"Watchlist":[],"Ratings":[{"TvSeriesId":1396,"Value":"good"}]}'; Wrong = 'Ratings*good' }
        @{ Json = '{"Favorites":[],"Watchlist":[],"Ratings":[{"TvSeriesId":1396,"Value":11}]}'; Wrong = 'Ratings*11' }
    ) {
        Set-Everything -Movies 550 -Series 1396
        $Json | Set-Content $TestDrive/wrong.json
        $sandbox.ClearLog()

        { & $PSScriptRoot/Restore-TmdbAccount.ps1 $TestDrive/wrong.json -Confirm:$false } |
            Should -Throw "*wrong.json*$Wrong*Nothing was changed*Backup-TmdbAccount.ps1*"

        @($sandbox.Log) | Should -BeNullOrEmpty
    }

    It 'Restore-TmdbAccount.ps1 changes nothing in a list that it could not read' {
        Set-Everything -Movies 550, 680
        & $PSScriptRoot/Backup-TmdbAccount.ps1 $TestDrive/backup.json
        Remove-TmdbFavorite 550 -Confirm:$false
        $sandbox.ClearLog()
        Add-TmdbSandboxFault Html -Path '*/favorite/movies'

        { & $PSScriptRoot/Restore-TmdbAccount.ps1 $TestDrive/backup.json -Confirm:$false } | Should -Throw -ErrorId 'TmdbInvalidAnswer,*'

        Get-SentChange | Should -BeNullOrEmpty
    }

    It 'Restore-TmdbAccount.ps1 takes empty lists for what they are' {
        Set-Everything -Movies 550 -Series 1396
        '{"Favorites":[],"Watchlist":[],"Ratings":[]}' | Set-Content $TestDrive/empty.json

        & $PSScriptRoot/Restore-TmdbAccount.ps1 $TestDrive/empty.json -Confirm:$false

        Get-TmdbFavorite | Should -BeNullOrEmpty
        Get-TmdbWatchlistItem | Should -BeNullOrEmpty
        Get-TmdbRating | Should -BeNullOrEmpty
    }

    It 'Restore-TmdbAccount.ps1 tells with -WhatIf each thing that it would do, and does nothing' {
        Set-Everything -Movies 680 -Series 1396
        & $PSScriptRoot/Backup-TmdbAccount.ps1 $TestDrive/backup.json
        Remove-TmdbFavorite 680 -Confirm:$false
        Add-TmdbWatchlistItem 155
        Set-TmdbRating 680 1
        Set-TmdbRating -TvSeriesId 66732 -Value 1
        $sandbox.ClearLog()

        $null = Start-Transcript $TestDrive/told.txt
        try {
            & $PSScriptRoot/Restore-TmdbAccount.ps1 $TestDrive/backup.json -WhatIf
        } finally {
            $null = Stop-Transcript
        }

        [regex]::Matches((Get-Content -Raw $TestDrive/told.txt), 'What if: (.+(?:movie|series) \d+)') | ForEach-Object { $_.Groups[1].Value } | Should -Be @(
            'Add to the favorites: "Pulp Fiction" (movie 680'
            'Remove from the watchlist: "The Dark Knight" (movie 155'
            'Rate with 8: "Pulp Fiction" (movie 680'
            'Remove the rating: "Stranger Things" (TV series 66732'
        )
        Get-SentChange | Should -BeNullOrEmpty
    }

    It 'Demo.ps1 shows every line without an error' {
        $shown = & ([Environment]::ProcessPath) -NoProfile -File $PSScriptRoot/Demo.ps1 -Module $env:TMDB_TEST_MODULE 2>&1 | Out-String

        $LASTEXITCODE | Should -Be 0 -Because $shown
        $shown | Should -Match 'Fight Club'
    }
}
