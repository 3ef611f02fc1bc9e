[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidGlobalVars', '', Justification = 'Completion looks at the variables of the session.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSReviewUnusedParameter', '', Justification = 'Used in a nested block.')]
param()

BeforeDiscovery {
    Import-Module ($env:TMDB_TEST_MODULE ?? (Join-Path $PSScriptRoot '../../out/Tmdb'))

    # Every parameter that takes one of many values which TMDB defines.
    $lists = @(
        @{ Line = 'Get-TmdbMovie 550 -Language '; Knows = 'de-DE'; Path = '/3/configuration/primary_translations'; Use = { param($Value) Get-TmdbMovie 550 -Language $Value } }
        @{ Line = 'Search-TmdbMovie x -Region '; Knows = 'DE'; Path = '/3/configuration/countries'; Use = { param($Value) Search-TmdbMovie x -Region $Value } }
        @{ Line = 'Connect-Tmdb -TimeZone '; Knows = 'Europe/Berlin'; Path = '/3/configuration/timezones'; Use = { param($Value) Connect-Tmdb -Sandbox -SkipValidation -TimeZone $Value } }
    )
}

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1

    # What Tab offers at the end of a line. A list that did not come in time is there at one of the next Tabs.
    function Get-Completion {
        param([string] $Line, [scriptblock] $Until = { $true })

        Wait-Until {
            $script:offered = @([System.Management.Automation.CommandCompletion]::CompleteInput($Line, $Line.Length, @{}).CompletionMatches)
            & $Until $offered
        } "the right completion of '$Line'"
        , $offered
    }
}

Describe 'Completion' {
    AfterEach {
        Clear-Tmdb
    }

    Context 'of titles' {
        BeforeEach {
            $sandbox = Start-TmdbSandbox
        }

        It 'gives the id for <Line>' -ForEach @(
            @{ Line = 'Get-TmdbMovie fight'; Id = 550; Title = 'Fight Club (1999)' }
            @{ Line = 'Get-TmdbMovie 680, fight'; Id = 550; Title = 'Fight Club (1999)' }
            @{ Line = "Get-TmdbMovie 'fight c"; Id = 550; Title = 'Fight Club (1999)' }
            @{ Line = 'Get-TmdbMovie "fight c'; Id = 550; Title = 'Fight Club (1999)' }
            @{ Line = 'Get-TmdbTvSeries 139'; Id = 1396; Title = 'Breaking Bad (2008)' }
            @{ Line = 'Add-TmdbFavorite -TvSeriesId breaking'; Id = 1396; Title = 'Breaking Bad (2008)' }
            @{ Line = 'Set-TmdbRating -MovieId fight'; Id = 550; Title = 'Fight Club (1999)' }
        ) {
            $null = Connect-Tmdb -Sandbox
            $first = (Get-Completion $Line)[0]
            $first.CompletionText | Should -Be $Id
            $first.ListItemText | Should -Be $Title
            $first.ToolTip | Should -Be "$Title, id $Id"
            $sandbox.Log.Path | Should -Not -Contain '/3/movie/550'
        }

        It 'gives nothing without a connection, and fails at nothing' {
            $Error.Clear()
            Get-Completion 'Get-TmdbMovie fight' | Should -BeNullOrEmpty
            $Error | Should -BeNullOrEmpty
        }

        It 'gives nothing where the connection is not one to a sandbox' {
            $null = Connect-Tmdb -Token $sandbox.ApiKey -SkipValidation
            Get-Completion 'Get-TmdbMovie fight' | Should -BeNullOrEmpty
        }
    }

    Context 'of what TMDB lists' {
        It 'asks TMDB once for <Line>' -ForEach $lists {
            $sandbox = Start-TmdbSandbox
            $null = Connect-Tmdb -Sandbox -SkipValidation
            $null = Get-Completion $Line { $sandbox.Log.Count -gt 0 }
            $null = Get-Completion $Line
            $sandbox.Log.Path | Should -Be $Path
            $sandbox.Log.Problems | Should -BeNullOrEmpty
        }

        It 'offers nothing that the cmdlet would refuse: <Line>' -ForEach $lists {
            $sandbox = Start-TmdbSandbox
            $null = Connect-Tmdb -Sandbox -SkipValidation
            $values = (Get-Completion $Line { $sandbox.Log.Count -gt 0 -and $args[0].Count -gt 20 }).CompletionText
            # Without a connection it is .NET that knows them.
            Clear-Tmdb
            $values += (Get-Completion $Line { $args[0].Count -gt 20 }).CompletionText
            $null = Connect-Tmdb -Sandbox -SkipValidation -RequestsPerSecond 0
            foreach ($value in $values | Sort-Object -Unique) {
                { $null = & $Use $value.Trim("'") } | Should -Not -Throw -Because $value
            }
        }

        It 'says what <Text> is' -ForEach @(
            @{ Line = 'Get-TmdbMovie 550 -Language de-D'; Text = 'de-DE'; ToolTip = 'de-DE (German (Germany))' }
            @{ Line = 'Search-TmdbMovie x -Region dk'; Text = 'DK'; ToolTip = 'DK (Denmark)' }
            @{ Line = 'Connect-Tmdb -TimeZone Europe/Ber'; Text = 'Europe/Berlin'; ToolTip = 'Europe/Berlin (DE)' }
        ) {
            $null = Connect-Tmdb -Sandbox
            $offered = Get-Completion $Line { $args[0].ToolTip -eq $ToolTip }
            $offered.CompletionText | Should -Be $Text
        }

        It 'goes on with what .NET knows when <Name>: <Line>' -ForEach @(
            foreach ($list in $lists) {
                $list + @{ Name = 'TMDB refuses'; Fault = 'ServerError' }
                $list + @{ Name = 'TMDB gives no JSON'; Fault = 'Html' }
                $list + @{ Name = 'TMDB hangs up'; Fault = 'CutBeforeAnswer' }
            }
        ) {
            $null = Connect-Tmdb -Sandbox -MaximumRetryCount 0
            Add-TmdbSandboxFault $Fault -Count 1000
            $Error.Clear()
            (Get-Completion $Line { $args[0].Count -gt 20 }).CompletionText | Should -Contain $Knows
            $Error | Should -BeNullOrEmpty
        }

        It 'waits for no server that keeps silent: <Line>' -ForEach $lists {
            # It takes the connection, and that is all.
            $silent = [System.Net.Sockets.TcpListener]::new([ipaddress]::Loopback, 0)
            $silent.Start()
            try {
                $null = Connect-Tmdb -Token ('0' * 32) -BaseUri "http://127.0.0.1:$($silent.LocalEndpoint.Port)" -SkipValidation -TimeoutSec 60
                $time = Measure-Command { (Get-Completion $Line { $args[0].Count -gt 20 }).CompletionText | Should -Contain $Knows }
                $time.TotalSeconds | Should -BeLessThan 30
            } finally {
                $silent.Stop()
            }
        }
    }

    Context 'of kinds' {
        It 'gives <Text> for <Line>' -ForEach @(
            @{ Line = 'Get-TmdbMovie 550 -Include Credits, V'; Text = 'Videos' }
            @{ Line = 'Get-TmdbTvSeries 1396 -Include Agg'; Text = 'AggregateCredits' }
            @{ Line = 'Get-TmdbGenre '; Text = 'Movie', 'TvSeries' }
            @{ Line = 'Get-TmdbGenre -MediaType T'; Text = 'TvSeries' }
            @{ Line = 'Add-TmdbSandboxFault Ra'; Text = 'RateLimited' }
        ) {
            (Get-Completion $Line).CompletionText | Should -Be $Text
        }
    }

    Context 'of what is no file' {
        It 'offers no files for -<Parameter> of <Command>' -ForEach @(
            Get-Command -Module Tmdb -CommandType Cmdlet | ForEach-Object {
                $command = $_
                $command.Parameters.Values | Where-Object Name -NotIn ([System.Management.Automation.Cmdlet]::CommonParameters + 'First', 'Skip') |
                    Where-Object { -not $_.SwitchParameter } | ForEach-Object { @{ Command = $command.Name; Parameter = $_.Name } }
            }
        ) {
            Push-Location (New-Item -ItemType Directory "$TestDrive/$([guid]::NewGuid())")
            try {
                $null = New-Item some-file.txt
                (Get-Completion "$Command -$Parameter ").CompletionText | Should -Not -Match 'some-file'
            } finally {
                Pop-Location
            }
        }

        It 'offers the ratings, also by position' {
            (Get-Completion 'Set-TmdbRating 550 -Value ').CompletionText | Should -HaveCount 20
            (Get-Completion 'Set-TmdbRating 550 9').CompletionText | Should -Be '9', '9.5'
        }

        It 'offers the variables that hold a connection' {
            $global:tmdbOfThisTest = Connect-Tmdb -Token ('a' * 32) -BaseUri http://127.0.0.1:1/ -SkipValidation
            try {
                (Get-Completion 'Get-TmdbMovie 550 -Connection ').CompletionText | Should -Contain '$tmdbOfThisTest'
            } finally {
                Remove-Variable tmdbOfThisTest -Scope Global
            }
        }
    }

    Context 'of paths' {
        It 'offers <Path> for <Line>' -ForEach @(
            @{ Line = 'Invoke-TmdbRequest /3/movie/pop'; Path = '/3/movie/popular' }
            @{ Line = 'Invoke-TmdbRequest 3/movie/pop'; Path = '/3/movie/popular' }
            @{ Line = 'Invoke-TmdbRequest /3/movie/550/cred'; Path = '/3/movie/550/credits' }
            @{ Line = 'Invoke-TmdbRequest -Method Post -Path /3/movie/'; Path = "'/3/movie/{movie_id}/rating'" }
        ) {
            (Get-Completion $Line)[0].CompletionText | Should -Be $Path
        }

        It 'tells the parameter that is to be replaced, which is refused as it is' {
            (Get-Completion "Invoke-TmdbRequest '/3/movie/{").ToolTip | Should -Contain 'GET /3/movie/{movie_id}/credits'
            $null = Connect-Tmdb -Token ('a' * 32) -BaseUri http://127.0.0.1:1/ -SkipValidation
            { Invoke-TmdbRequest '/3/movie/{movie_id}' -ErrorAction Stop } | Should -Throw -ErrorId 'TmdbInvalidArgument,*'
        }
    }
}
