[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1

    # The requests that were sent, each with its query but the session.
    function Get-Sent {
        foreach ($request in $sandbox.Log) {
            $query = $request.Query | Where-Object Key -NE session_id | ForEach-Object { "$($_.Key)=$($_.Value)" }
            $request.Path + ($query ? "?$($query -join '&')" : '')
        }
    }
}

Describe '<Command>' -ForEach @(
    @{ Command = 'Get-TmdbCollection'; Id = 2344; Column = 'CollectionId'; Name = 'The Matrix Collection'; Path = '/3/collection/2344'; From = { (Get-TmdbMovie 603).BelongsToCollection } }
    @{ Command = 'Get-TmdbCompany'; Id = 1; Column = 'CompanyId'; Name = 'Lucasfilm'; Path = '/3/company/1'; From = { (Get-TmdbMovie 11).ProductionCompanies | Where-Object Id -EQ 1 } }
    @{ Command = 'Get-TmdbNetwork'; Id = 174; Column = 'NetworkId'; Name = 'AMC'; Path = '/3/network/174'; From = { (Get-TmdbTvSeries 1396).Networks | Where-Object Id -EQ 174 } }
) {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -MaximumRetryCount 0
        $sandbox.ClearLog()
    }

    AfterEach {
        Disconnect-Tmdb
        Stop-TmdbSandbox
        # What TMDB would ignore in silence.
        $sandbox.Log.Problems | Should -BeNullOrEmpty
    }

    It 'gives the details by id' {
        $details = & $Command $Id
        $details.$Column, $details.Name, "$details" | Should -Be $Id, $Name, $Name
        Get-Sent | Should -Be $Path
    }

    It 'takes the rows that others have, as they are and from a CSV file' {
        $row = & $From
        ($row | & $Command).Name | Should -Be $Name
        ($row | ConvertTo-Csv | ConvertFrom-Csv | & $Command).Name | Should -Be $Name
        (@{ $Column = $Id } | & $Command).Name | Should -Be $Name
    }

    It 'reports what TMDB does not have, and goes on' {
        (999999999, $Id | & $Command -ErrorVariable failed -ErrorAction SilentlyContinue).Name | Should -Be $Name
        $failed.FullyQualifiedErrorId | Should -BeLike 'TmdbNotFound,Tmdb.PowerShell.Get*Command'
        $failed.TargetObject | Should -Be 999999999
    }

    It 'does not take a movie' {
        $movie = Search-TmdbMovie 'Fight Club' -First 1
        $sandbox.ClearLog()
        $movie | & $Command -ErrorVariable failed -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        "$failed" | Should -BeLike 'Input 1 is a movie, and this command accepts a *'
        $failed.TargetObject.Title | Should -Be 'Fight Club'
        $sandbox.Log.Count | Should -Be 0
    }
}

Describe 'The movies of a collection' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -MaximumRetryCount 0
        $sandbox.ClearLog()
    }

    AfterEach {
        Disconnect-Tmdb
        Stop-TmdbSandbox
        # What TMDB would ignore in silence.
        $sandbox.Log.Problems | Should -BeNullOrEmpty
    }

    It 'bind to what takes movies, in the language of -Language' {
        $parts = (Get-TmdbCollection 2344 -Language de-DE).Parts
        Get-Sent | Should -Be '/3/collection/2344?language=de-DE'
        ($parts | Where-Object MovieId -EQ 603 | Get-TmdbMovie).MovieId | Should -Be 603
    }
}
