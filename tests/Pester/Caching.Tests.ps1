[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSReviewUnusedParameter', '', Justification = 'Used in a nested block.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeDiscovery {
    $kinds = @(
        @{ Kind = '-Cache'; Options = { @{ Cache = $true } } }
        @{ Kind = '-CachePath'; Options = { @{ CachePath = "$TestDrive/$([guid]::NewGuid())" } } }
    )
}

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1

    # The requests to the sandbox, of those that may be kept.
    function Get-RequestCount {
        @($sandbox.Log | Where-Object Path -NotLike '*/authentication*').Count
    }
}

Describe 'A cache' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
    }

    AfterEach {
        Clear-Tmdb
    }

    Context 'of <Kind>' -ForEach $kinds {
        It 'saves requests, and tells how many' {
            $cache = & $Options
            $null = Connect-Tmdb -Sandbox @cache
            $first = Get-TmdbMovie 550 -Include Credits
            $again = 1..5 | ForEach-Object { Get-TmdbMovie 550 -Include Credits }
            $again | ConvertTo-Json -Depth 9 | Should -Be (@($first) * 5 | ConvertTo-Json -Depth 9)
            Get-RequestCount | Should -Be 1
            $used = (Get-TmdbConnection).Cache
            $used.Hits, $used.Confirmed, $used.Misses, $used.Stale | Should -Be 5, 0, 1, 0
        }

        It 'is emptied of what a write changes, and of nothing else' {
            $cache = & $Options
            $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential @cache
            Get-TmdbRating | Should -BeNullOrEmpty
            (Get-TmdbAccountState 550).Rating | Should -BeNullOrEmpty
            (Get-TmdbMovie 550).Title | Should -Be 'Fight Club'
            Set-TmdbRating 550 8.5
            (Get-TmdbRating).Rating | Should -Be 8.5
            (Get-TmdbAccountState 550).Rating | Should -Be 8.5

            $before = Get-RequestCount
            $null = Get-TmdbMovie 550
            Get-RequestCount | Should -Be $before
        }

        It 'is emptied by Clear-TmdbCache, but not with -WhatIf' {
            $cache = & $Options
            $null = Connect-Tmdb -Sandbox @cache
            $null = Get-TmdbMovie 550
            Clear-TmdbCache -WhatIf
            $null = Get-TmdbMovie 550
            Get-RequestCount | Should -Be 1
            Clear-TmdbCache
            $null = Get-TmdbMovie 550
            Get-RequestCount | Should -Be 2
        }

        It 'does not answer for TMDB whether a connection works' {
            $cache = & $Options
            $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential @cache
            Test-TmdbConnection | Should -BeTrue
            $sandbox.Reset()
            Test-TmdbConnection | Should -BeFalse
        }
    }

    Context 'in files' {
        BeforeEach {
            $folder = "$TestDrive/$([guid]::NewGuid())"
        }

        It 'serves another process' {
            $null = Connect-Tmdb -Sandbox -CachePath $folder
            $null = Get-TmdbMovie 550
            $module = (Get-Module Tmdb).Path
            $script = "Import-Module '$module'; `$null = Connect-Tmdb '$($sandbox.Token)' -BaseUri $($sandbox.BaseUri) -CachePath '$folder'; (Get-TmdbMovie 550).Title; (Get-TmdbConnection).Cache.Hits"
            & ([System.Environment]::ProcessPath) -NoProfile -NonInteractive -Command $script | Should -Be 'Fight Club', '1'
            Get-RequestCount | Should -Be 1
        }

        It 'serves each connection with its own answers' {
            $alice = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -CachePath $folder
            $null = $sandbox.AddUser('carol', 'secret')
            $carol = Connect-Tmdb -Sandbox -Credential (New-Login carol secret) -CachePath $folder
            Set-TmdbRating 550 9 -Connection $alice
            1..2 | ForEach-Object {
                (Get-TmdbAccountState 550 -Connection $alice).Rating | Should -Be 9
                (Get-TmdbAccountState 550 -Connection $carol).Rating | Should -BeNullOrEmpty
            }
        }

        It 'takes a path as PowerShell does' {
            Push-Location (New-Item -ItemType Directory $folder)
            try {
                $null = Connect-Tmdb -Sandbox -CachePath ./cache
            } finally {
                Pop-Location
            }

            $null = Get-TmdbMovie 550
            (Get-TmdbConnection).Cache.Path | Should -Be (Convert-Path "$folder/cache")
            Get-ChildItem "$folder/cache" -Filter *.answer | Should -HaveCount 1
        }

        It 'refuses <Path>' -ForEach @(
            @{ Path = 'Env:/cache' }
            @{ Path = "$([System.Environment]::ProcessPath)/cache" }
        ) {
            $thrown = Get-ThrownError { Connect-Tmdb -Sandbox -CachePath $Path }
            $thrown.FullyQualifiedErrorId | Should -BeLike 'TmdbInvalidArgument,*'
            $thrown | Should -Match ([regex]::Escape($Path))
            $sandbox.Log | Should -BeNullOrEmpty
        }
    }

    It 'is told by -Verbose' {
        $null = Connect-Tmdb -Sandbox -Cache
        $null = Get-TmdbMovie 550
        Get-TmdbMovie 550 -Verbose 4>&1 | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] } | Should -Match 'GET /3/movie/550: 200, from the cache'
    }

    It 'is shown with the connection' {
        $null = Connect-Tmdb -Sandbox -Cache
        $null = 1..2 | ForEach-Object { Get-TmdbMovie 550 }
        Get-TmdbConnection | Out-String | Should -Match 'Cache +: memory \(hits: 1, confirmed: 0, misses: 1\)'
        $null = Connect-Tmdb -Sandbox
        Get-TmdbConnection | Out-String | Should -Not -Match 'Cache'
    }

    It 'is not there unless it is asked for' {
        $null = Connect-Tmdb -Sandbox
        (Get-TmdbConnection).Cache | Should -BeNull
        $null = Get-TmdbMovie 550
        $null = Get-TmdbMovie 550
        Get-RequestCount | Should -Be 2
        $thrown = Get-ThrownError { Clear-TmdbCache -ErrorAction Stop }
        $thrown.FullyQualifiedErrorId | Should -Be 'TmdbInvalidArgument,Tmdb.PowerShell.ClearTmdbCacheCommand'
        $thrown | Should -Match '-CachePath'
    }

    It 'has its limits' {
        $cache = (Connect-Tmdb -Sandbox -Cache -CacheSize 5MB -CacheMaximumAge 1.00:00:00).Cache
        $cache.MaximumBytes | Should -Be 5MB
        $cache.MaximumAge.TotalDays | Should -Be 1
        (Connect-Tmdb -Sandbox -Cache).Cache.MaximumAge.TotalDays | Should -Be 180
    }

    It 'refuses <Text>' -ForEach @(
        @{ Text = '-CacheSize alone'; Options = @{ CacheSize = 1MB }; Error = 'TmdbInvalidArgument' }
        @{ Text = '-CacheMaximumAge alone'; Options = @{ CacheMaximumAge = '1.00:00:00' }; Error = 'TmdbInvalidArgument' }
        @{ Text = 'no bytes'; Options = @{ Cache = $true; CacheSize = 0 }; Error = 'ParameterArgumentValidationError' }
        @{ Text = 'a year'; Options = @{ Cache = $true; CacheMaximumAge = '365.00:00:00' }; Error = 'TmdbInvalidArgument' }
        @{ Text = 'no time'; Options = @{ Cache = $true; CacheMaximumAge = '0' }; Error = 'TmdbInvalidArgument' }
    ) {
        (Get-ThrownError { Connect-Tmdb -Sandbox @Options }).FullyQualifiedErrorId | Should -BeLike "$Error,*"
        $sandbox.Log | Should -BeNullOrEmpty
    }
}
