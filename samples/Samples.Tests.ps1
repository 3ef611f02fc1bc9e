[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseBOMForUnicodeEncodedFile', '', Justification = 'PowerShell 7 reads UTF-8.')]
param()

BeforeAll {
    if (-not (Get-Module Tmdb)) { Import-Module Tmdb }
}

Describe 'The samples' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential
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
        $again = Get-Content -Raw $TestDrive/again.json | ConvertFrom-Json
        $first = Get-Content -Raw $TestDrive/backup.json | ConvertFrom-Json
        $again.Favorites | ConvertTo-Json | Should -Be ($first.Favorites | ConvertTo-Json)
        $again.Watchlist | ConvertTo-Json | Should -Be ($first.Watchlist | ConvertTo-Json)
    }

    It 'Restore-TmdbAccount.ps1 touches nothing with -WhatIf' {
        Add-TmdbFavorite -MovieId 680
        & $PSScriptRoot/Backup-TmdbAccount.ps1 $TestDrive/backup.json
        Remove-TmdbFavorite -MovieId 680 -Confirm:$false

        & $PSScriptRoot/Restore-TmdbAccount.ps1 $TestDrive/backup.json -WhatIf

        Get-TmdbFavorite | Should -BeNullOrEmpty
    }

    It 'Demo.ps1 shows every line without an error' {
        $shown = & ([Environment]::ProcessPath) -NoProfile -File $PSScriptRoot/Demo.ps1 -Module $env:TMDB_TEST_MODULE 2>&1 | Out-String

        $LASTEXITCODE | Should -Be 0 -Because $shown
        $shown | Should -Match 'Fight Club'
    }
}
