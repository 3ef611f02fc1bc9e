# How to test a script that uses TMDB: a sandbox for each test, no key, no network.
BeforeAll {
    if (-not (Get-Module Tmdb)) { Import-Module Tmdb }
}

Describe 'Add-UnratedToWatchlist.ps1' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential
    }

    AfterEach {
        Disconnect-Tmdb
        Stop-TmdbSandbox $sandbox
    }

    It 'puts what is not rated on the watchlist' {
        Set-TmdbRating -MovieId 603 -Value 9

        $added = & $PSScriptRoot/Add-UnratedToWatchlist.ps1 'matrix'

        $added.Title | Should -Contain 'The Matrix Reloaded'
        $added.MovieId | Should -Not -Contain 603
        (Get-TmdbWatchlistItem).MovieId | Sort-Object | Should -Be ($added.MovieId | Sort-Object)
    }

    It 'does nothing with -WhatIf' {
        & $PSScriptRoot/Add-UnratedToWatchlist.ps1 'matrix' -WhatIf

        Get-TmdbWatchlistItem | Should -BeNullOrEmpty
    }

    It 'goes on when TMDB is busy' {
        Add-TmdbSandboxFault RateLimited -Count 2 -RetryAfterSec 0

        & $PSScriptRoot/Add-UnratedToWatchlist.ps1 'matrix' | Should -Not -BeNullOrEmpty
    }

    It 'sends nothing that TMDB does not know' {
        $null = & $PSScriptRoot/Add-UnratedToWatchlist.ps1 'matrix'

        $sandbox.Log.Problems | Should -BeNullOrEmpty
    }
}
