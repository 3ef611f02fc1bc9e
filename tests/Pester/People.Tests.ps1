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

Describe 'Get-TmdbPerson' {
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

    It 'gives the details of a person' {
        $person = Get-TmdbPerson 287
        $person.PersonId | Should -Be 287
        $person.Name | Should -Be 'Brad Pitt'
        $person.Birthday | Should -Be ([datetime]::new(1963, 12, 18))
        $person.Images | Should -BeNullOrEmpty
        Get-Sent | Should -Be '/3/person/287'
    }

    It 'fills every part that -Include can name, in one request' {
        $parts = [enum]::GetNames((Get-Command Get-TmdbPerson).Parameters.Include.ParameterType.GetElementType())
        $person = Get-TmdbPerson 287 -Include $parts
        $sandbox.Log.Count | Should -Be 1
        foreach ($part in $parts) {
            $person.$part | Should -Not -BeNullOrEmpty -Because $part
        }
    }

    It 'asks in the language of -Language' {
        $null = Get-TmdbPerson 287 -Language de-DE
        Get-Sent | Should -Be '/3/person/287?language=de-DE'
    }

    It 'gives the latest person, and takes no -Include then' {
        (Get-TmdbPerson -Latest).PersonId | Should -BeGreaterThan 0
        Get-Sent | Should -Be '/3/person/latest'
        { Get-TmdbPerson -Latest -Include Images } | Should -Throw '*parameter set*'
    }

    It 'takes the people of <What>' -ForEach @(
        @{ What = 'credits'; Rows = { Get-TmdbCredit -MovieId 550 -Kind Cast } }
        @{ What = 'credits in a CSV file'; Rows = { Get-TmdbCredit -MovieId 550 -Kind Cast | ConvertTo-Csv | ConvertFrom-Csv } }
        @{ What = 'a cast'; Rows = { (Get-TmdbMovie 550 -Include Credits).Credits.Cast } }
        @{ What = 'hashtables'; Rows = { @{ PersonId = 819; MovieId = 550 }, @{ person_id = '287' } } }
    ) {
        $rows = & $Rows
        $sandbox.ClearLog()
        ($rows | Select-Object -First 2 | Get-TmdbPerson).Name | Should -Be 'Edward Norton', 'Brad Pitt'
        Get-Sent | Sort-Object | Should -Be '/3/person/287', '/3/person/819'
    }

    It 'does not take <What>, and sends nothing for it' -ForEach @(
        @{ What = 'a movie'; Row = { Get-TmdbMovie 550 } }
        @{ What = 'a series'; Row = { Search-TmdbTvSeries 'Breaking Bad' -First 1 } }
        @{ What = 'a word'; Row = { 'Brad Pitt' } }
    ) {
        $wrong = & $Row
        $sandbox.ClearLog()
        ($wrong, 287 | Get-TmdbPerson -ErrorVariable failed -ErrorAction SilentlyContinue).PersonId | Should -Be 287
        $failed.FullyQualifiedErrorId | Should -Be 'TmdbInvalidArgument,Tmdb.PowerShell.GetTmdbPersonCommand'
        $failed.TargetObject | Should -Be $wrong
        Get-Sent | Should -Be '/3/person/287'
    }

    It 'reports a person that TMDB does not have, and goes on' {
        (287, 999999999, 819 | Get-TmdbPerson -ErrorVariable failed -ErrorAction SilentlyContinue).PersonId | Should -Be 287, 819
        $failed.FullyQualifiedErrorId | Should -Be 'TmdbNotFound,Tmdb.PowerShell.GetTmdbPersonCommand'
        $failed.TargetObject | Should -Be 999999999
    }
}
