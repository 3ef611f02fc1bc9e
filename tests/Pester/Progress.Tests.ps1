[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1

    # Runs a script in a host of its own, as a program does that shows progress itself, and gives the progress that came.
    function Get-Progress {
        param([string] $Script)

        $shell = [powershell]::Create()
        try {
            $null = $shell.AddScript("Import-Module '$env:TMDB_TEST_MODULE'; $Script").Invoke()
            $shell.Streams.Error | Should -BeNullOrEmpty
            # The comma keeps the records in one piece: a single one is a list, too.
            , @($shell.Streams.Progress | Where-Object Activity -Like '*-Tmdb*')
        } finally {
            $shell.Dispose()
        }
    }
}

Describe 'Progress' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox -ExtraMovies 100
        $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -ThrottleLimit 1
    }

    AfterEach {
        Clear-Tmdb
    }

    It 'tells how many inputs are done, a few times a second, and is gone at the end' {
        Add-TmdbSandboxFault Delay -DelaySec 0.4 -Count 6
        $time = Measure-Command { $records = Get-Progress '550, 680, 13, 603, 155, 11 | Get-TmdbMovie' }

        $records.Count | Should -BeGreaterThan 1
        $records.Count | Should -BeLessOrEqual (1 + 4 * $time.TotalSeconds)
        $records[0].Activity | Should -Be 'Get-TmdbMovie'
        $records[0].StatusDescription | Should -Match '^\d+ done$'
        $records[-1].RecordType | Should -Be 'Completed'
    }

    It 'tells how many there are where it is known' {
        Add-TmdbSandboxFault Delay -DelaySec 0.4 -Count 6
        $records = Get-Progress 'Get-TmdbMovie 550, 680, 13, 603, 155, 11'

        $records[0].StatusDescription | Should -Match '^\d of 6 done$'
        $records[0].PercentComplete | Should -BeGreaterThan 0
    }

    It 'tells the pages that -First takes' {
        Add-TmdbSandboxFault Delay -DelaySec 1.2 -Count 2
        $records = Get-Progress 'Search-TmdbMovie sandbox -First 30'

        $records.StatusDescription | Should -Contain 'page 1 of 2'
    }

    It 'tells the page of how many' {
        Add-TmdbSandboxFault Delay -DelaySec 0.6 -Count 2
        $records = Get-Progress "Search-TmdbMovie the -All"

        $records.StatusDescription | Should -Contain 'page 2 of 2'
        $records[-1].RecordType | Should -Be 'Completed'
    }

    It 'tells the page of a list that is read before its first row comes' {
        $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -Credential $sandbox.Credential
        $sandbox.Movies.Id[0..44] | Add-TmdbFavorite
        Add-TmdbSandboxFault Delay -DelaySec 0.6 -Count 3 -Path '*/favorite/movies'
        $seen = Get-Progress 'Get-TmdbFavorite Movie'

        $seen.StatusDescription | Should -Contain 'page 2 of 3'
        $seen[-1].RecordType | Should -Be 'Completed'
    }

    It 'does not flash for what is done at once' {
        Get-Progress '550, 680 | Get-TmdbMovie' | Should -BeNullOrEmpty
    }

    It 'obeys $ProgressPreference' {
        Add-TmdbSandboxFault Delay -DelaySec 0.6 -Count 3
        Get-Progress '$ProgressPreference = "SilentlyContinue"; 550, 680, 13 | Get-TmdbMovie' | Should -BeNullOrEmpty
    }
}
