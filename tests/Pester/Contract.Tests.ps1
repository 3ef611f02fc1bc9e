# The contract of a pipeline, as about_Tmdb_Pipelines tells it: what was emitted or reported as failed is exactly what was done.

[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSReviewUnusedParameter', '', Justification = 'Used in a nested block.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '', Justification = 'Helpers of a test.')]
param()

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1
    $module = (Get-Module Tmdb).ModuleBase
}

Describe 'The contract of a pipeline' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox -ExtraMovies 20000
        $alice = $sandbox.Users[0]
        $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -RequestsPerSecond 0 -MaximumRetryCount 0
        $sandbox.ClearLog()
    }

    AfterEach {
        Disconnect-Tmdb
        Stop-TmdbSandbox
    }

    Context 'A stop writes nothing more' {
        It 'when Select-Object has enough of the ratings' {
            $out = 1..2000 | Set-TmdbRating -Value 7 -PassThru | Select-Object -First 3
            $out.MovieId | Should -Be 1, 2, 3
            $alice.MovieRatings.Keys | Sort-Object | Should -Be 1, 2, 3
        }

        It 'when Select-Object has enough of what was removed' {
            1..20 | Set-TmdbRating -Value 7
            $out = Get-TmdbRating | Remove-TmdbRating -Confirm:$false -PassThru | Select-Object -First 2
            $alice.MovieRatings.Keys | Should -Not -Contain $out[0].MovieId
            $alice.MovieRatings.Count | Should -Be 18
        }

        It 'when the first error ends it, <How>' -ForEach @(
            @{ How = 'by -ErrorAction'; Script = { $rows | Add-TmdbWatchlistItem -ErrorAction Stop } }
            @{ How = 'by the preference'; Script = { $ErrorActionPreference = 'Stop'; $rows | Add-TmdbWatchlistItem } }
        ) {
            $rows = 1, 2, 3, 999999, 4, 5, 6, 7
            { & $Script } | Should -Throw -ErrorId 'TmdbNotFound,*'
            $alice.WatchlistMovies | Sort-Object | Should -Be 1, 2, 3
        }

        It 'when what follows throws' {
            { 1..100 | Add-TmdbFavorite -PassThru | ForEach-Object { if ($_.MovieId -eq 3) { throw 'enough' } } } | Should -Throw 'enough'
            $alice.FavoriteMovies | Sort-Object | Should -Be 1, 2, 3
        }

        It 'when the answer to a question is no' {
            # A host that cannot ask ends it at the first question.
            $shell = [powershell]::Create()
            try {
                $script = "Import-Module '$module'; 1..10 | Add-TmdbFavorite -Confirm -Connection `$args[0]"
                $null = $shell.AddScript($script).AddArgument((Get-TmdbConnection)).Invoke()
                $shell.HadErrors | Should -BeTrue
            } finally {
                $shell.Dispose()
            }

            $alice.FavoriteMovies | Should -BeNullOrEmpty
        }

        It 'and what was taken before the producer threw is done' {
            Add-TmdbSandboxFault Delay -DelaySec 0.2 -Count 3
            { & { 1..5; throw 'gone' } | Add-TmdbFavorite } | Should -Throw 'gone'
            $alice.FavoriteMovies | Sort-Object | Should -Be (1..5)
        }
    }

    Context 'Removals' {
        It 'go one by one, in the order of the input' {
            1..20 | Add-TmdbFavorite
            $sandbox.ClearLog()
            Add-TmdbSandboxFault Delay -DelaySec 0.1 -Path '*/favorite'
            20..1 | Remove-TmdbFavorite -Confirm:$false
            $bodies = $sandbox.Log | Where-Object Method -EQ POST | ForEach-Object { ($_.Body | ConvertFrom-Json).media_id }
            $bodies | Should -Be (20..1)
        }
    }

    Context 'What fails for every row' {
        It 'ends it with one error, which tells how far it was' {
            $sandbox.AddFault(@{ Kind = 'ServerError'; StatusCode = 401; TmdbCode = 7; Path = '/3/movie/5/rating' })
            $thrown = Get-ThrownError { 1..100 | Set-TmdbRating 7 -ErrorAction Continue }
            $thrown.FullyQualifiedErrorId | Should -BeLike 'TmdbCredentialRefused,*'
            $thrown.TargetObject | Should -Be 5
            $beyond = "$thrown" -match '(\d+) more inputs? had been taken, up to movie (\d+)' ? [int] $Matches[1] : 0
            if ($beyond) {
                $Matches[2] | Should -Be (5 + $beyond)
            }

            $alice.MovieRatings.Keys | Sort-Object | Should -Be (1..(5 + $beyond) | Where-Object { $_ -ne 5 })
        }

        It 'ends it after three inputs in a row without a connection' {
            $sandbox.AddFault(@{ Kind = 'CutBeforeAnswer'; Count = 1000 })
            $errors = [System.Collections.Generic.List[object]]::new()
            $thrown = Get-ThrownError { 1..200 | Get-TmdbMovie -ErrorAction Continue 2>&1 | ForEach-Object { $errors.Add($_) } }
            $errors.TargetObject | Should -Be 1, 2, 3
            $thrown.FullyQualifiedErrorId | Should -BeLike 'TmdbConnectionFailed,*'
            "$thrown" | Should -BeLike '*3 consecutive inputs failed to connect*'
            $thrown.TargetObject | Should -Be 3
            $sandbox.Log.Count | Should -BeLessOrEqual 20
        }

        It 'does not end it while some inputs get through' {
            2, 3, 5, 6, 8 | ForEach-Object { $sandbox.AddFault(@{ Kind = 'CutBeforeAnswer'; Path = "/3/movie/$_" }) }
            (1..9 | Get-TmdbMovie -ErrorVariable failed -ErrorAction SilentlyContinue).MovieId | Should -Be 1, 4, 7, 9
            $failed.TargetObject | Should -Be 2, 3, 5, 6, 8
        }
    }

    Context 'A service that says that there are too many requests' {
        It 'loses nothing' {
            $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential
            $sandbox.RequestsPerSecond = 5
            1..25 | Set-TmdbRating 7 -ErrorAction Continue -WarningAction SilentlyContinue
            $alice.MovieRatings.Count | Should -Be 25
        }
    }

    Context 'A user''s list' {
        It 'comes whole or not at all' {
            1..30 | Add-TmdbFavorite
            Add-TmdbFavorite -TvSeriesId 1396
            Add-TmdbSandboxFault ServerError -Path '*/favorite/tv'
            $rows = [System.Collections.Generic.List[object]]::new()
            { Get-TmdbFavorite | ForEach-Object { $rows.Add($_) } } | Should -Throw -ErrorId 'TmdbServiceUnavailable,*'
            $rows | Should -HaveCount 0
        }
    }

    Context 'A slow producer' {
        It 'gets each result before the next input' {
            $seen = [System.Collections.Generic.List[string]]::new()
            & { foreach ($id in 1..3) { Start-Sleep -Milliseconds 400; $seen.Add("in $id"); $id } } | Get-TmdbMovie |
                ForEach-Object { $seen.Add("out $($_.MovieId)") }
            $seen | Should -Be 'in 1', 'out 1', 'in 2', 'out 2', 'in 3', 'out 3'
        }
    }

    Context 'Any pipeline of writes' {
        BeforeAll {
            function Get-Done {
                param([string] $What)

                switch ($What) {
                    'Rating' { $alice.MovieRatings.Keys }
                    'Favorite' { $alice.FavoriteMovies }
                    'WatchlistItem' { $alice.WatchlistMovies }
                }
            }

            # A row as somebody may have it. N tells it from the others.
            function New-Row {
                param([Random] $Random, [int] $N, [int] $Id)

                $row = switch ($Random.Next(12)) {
                    { $_ -le 2 } { [pscustomobject]@{ N = $N; MovieId = $Id; Title = "Row $N" }; break }
                    { $_ -le 4 } { [pscustomobject]@{ N = $N; MovieId = "$Id"; TvSeriesId = '' }; break }
                    5 { [pscustomobject]@{ N = $N; tmdb_id = "$Id" } }
                    6 { [pscustomobject]@{ N = $N; Id = $Id; media_type = 'movie' } }
                    { $_ -in 7, 8 } { [pscustomobject]@{ N = $N; MovieId = 900000 + $Id }; break }      # Unknown.
                    9 { [pscustomobject]@{ N = $N; MovieId = 'abc' } }
                    10 { [pscustomobject]@{ N = $N; Id = $Id } }                                          # No column for it.
                    11 { [pscustomobject]@{ N = $N; MovieId = [math]::Max($Id - 1, 1); Title = 'Again' } } # Twice.
                }
                $row
            }

            # Runs a pipeline in a runspace of its own, and stops it as Ctrl+C does when so many rows were taken.
            function Stop-AtRow {
                param([string] $Command, [hashtable] $Arguments, [object[]] $Rows, [int] $At)

                $shell = [powershell]::Create($breakable)
                $reached = [hashtable]::Synchronized(@{})
                $output = [System.Management.Automation.PSDataCollection[psobject]]::new()
                try {
                    $null = $shell.AddScript({
                            param($Command, $Arguments, $Rows, $At, $Reached)
                            & {
                                $Rows | Select-Object -First $At
                                $Reached.Now = $true
                                Start-Sleep 60
                            } | & $Command @Arguments
                        }).AddArgument($Command).AddArgument($Arguments).AddArgument($Rows).AddArgument($At).AddArgument($reached)
                    $null = $shell.BeginInvoke([System.Management.Automation.PSDataCollection[psobject]] $null, $output)
                    Wait-Until { $reached.Now }
                    $shell.Stop()
                    @{ Emitted = @($output); Failures = @($shell.Streams.Error) }
                } finally {
                    $shell.Dispose()
                }
            }

            $breakable = New-ModuleRunspace

            # What the rows name, where TMDB has it.
            function Get-IdOf {
                param($Row)

                $id = $Row.PSObject.Properties['MovieId']?.Value ?? $Row.PSObject.Properties['tmdb_id']?.Value ??
                    ($Row.PSObject.Properties['media_type'] ? $Row.Id : $null)
                if ("$id" -match '^\d+$' -and [int] $id -lt 900000) { [int] $id }
            }
        }

        AfterAll {
            $breakable.Dispose()
        }

        It 'does exactly what it emits and what it does not report as failed: pipelines <From> to <To>' -ForEach @(
            0..9 | ForEach-Object { @{ From = 50 * $_; To = 50 * $_ + 49 } }
        ) {
            $connections = @{}
            foreach ($number in $From..$To) {
                $sandbox.ClearFaults()
                $random = [Random]::new($number)
                $throttle = $random.Next(1, 33)
                $connection = $connections[$throttle] ??= Connect-Tmdb -Sandbox -Credential $sandbox.Credential -RequestsPerSecond 0 -MaximumRetryCount 0 -ThrottleLimit $throttle
                $what = 'Rating', 'Favorite', 'WatchlistItem' | Get-Random -SetSeed ($number + 1)
                $removes = $random.Next(3) -eq 0
                $rows = @(foreach ($n in 0..$random.Next(40)) { New-Row -Random $random -N $n -Id (40 * $number + $n + 1) })
                $good = @($rows | ForEach-Object { Get-IdOf $_ } | Select-Object -Unique)
                $cut = 'none', 'none', 'first', 'stop', 'throw', 'producer', 'break' | Get-Random -SetSeed ($number + 7)
                $passThru = $cut -in 'first', 'throw' -or $random.Next(2) -eq 0
                $at = $random.Next(1, $rows.Count + 1)
                $why = "pipeline $number ($($removes ? 'Remove' : 'write') $what, $throttle at a time, $cut at $at, PassThru $passThru)"

                if ($removes) {
                    $value = $what -eq 'Rating' ? @{ Value = 5 } : @{}
                    $good | & ($what -eq 'Rating' ? 'Set-TmdbRating' : "Add-Tmdb$what") @value -Connection $connection
                }

                $before = @(Get-Done $what)
                if ($cut -notin 'producer', 'break' -and $random.Next(2) -eq 0) {
                    $kind = 'ServerError', 'CutBeforeAnswer', 'Html' | Get-Random -SetSeed $number
                    $sandbox.AddFault(@{ Kind = $kind; Count = $random.Next(1, 6); Method = $what -eq 'Rating' -and $removes ? 'DELETE' : 'POST' })
                    if ($random.Next(4) -eq 0) {
                        $sandbox.AddFault(@{ Kind = 'ServerError'; StatusCode = 401; TmdbCode = 7; Path = $what -eq 'Rating' ? "*/$($good[-1])/rating" : '*/favorite' })
                    }
                }

                $command = $removes ? "Remove-Tmdb$what" : $what -eq 'Rating' ? 'Set-TmdbRating' : "Add-Tmdb$what"
                $arguments = @{ Connection = $connection; ErrorAction = $cut -eq 'stop' ? 'Stop' : 'Continue'; ErrorVariable = 'failures' }
                if ($passThru) { $arguments.PassThru = $true }
                if ($removes) { $arguments.Confirm = $false } elseif ($what -eq 'Rating') { $arguments.Value = 7.5 }

                # Runs it. What comes of it: $emitted rows, $failed rows, $ended (the row whose error ended it), $taken rows.
                $emitted = [System.Collections.Generic.List[object]]::new()
                $failures = $thrown = $null
                $given = @{ Count = 0 }
                $producer = {
                    foreach ($row in $rows) {
                        if ($cut -eq 'producer' -and $given.Count -eq $at) { throw 'producer' }
                        $given.Count++
                        $row
                    }
                }
                try {
                    switch ($cut) {
                        'first' { & $producer | & $command @arguments 2>$null | Select-Object -First $at | ForEach-Object { $emitted.Add($_) } }
                        'throw' { & $producer | & $command @arguments 2>$null | ForEach-Object { $emitted.Add($_); if ($emitted.Count -eq $at) { throw 'mine' } } }
                        'break' {
                            $stopped = Stop-AtRow -Command $command -Arguments $arguments -Rows $rows -At $at
                            $stopped.Emitted | ForEach-Object { $emitted.Add($_) }
                            $failures = $stopped.Failures
                            $given.Count = $at
                        }
                        default { & $producer | & $command @arguments 2>$null | ForEach-Object { $emitted.Add($_) } }
                    }
                } catch {
                    $thrown = $_
                }

                $failed = @($failures | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] -and $_.FullyQualifiedErrorId -like 'Tmdb*' } | ForEach-Object { $_.TargetObject.N })
                $after = @(Get-Done $what)
                $done = @($removes ? ($before | Where-Object { $_ -notin $after }) : ($after | Where-Object { $_ -notin $before })) | Sort-Object
                $taken = @($rows | Select-Object -First $given.Count)

                if ($cut -eq 'break') {
                    # Nothing can be told of the requests that were under way, and of no others.
                    $told = @(($passThru ? $emitted : ($taken | Where-Object { $_.N -notin $failed })) | ForEach-Object { Get-IdOf $_ } | Select-Object -Unique)
                    $possible = @($taken | ForEach-Object { Get-IdOf $_ } | Select-Object -Unique)
                    @($done | Where-Object { $_ -notin $possible }) | Should -BeNullOrEmpty -Because $why
                    @(Compare-Object @($told) @($done)).Count | Should -BeLessOrEqual ($passThru -or $removes ? 1 : $throttle) -Because $why
                    continue
                }

                # What the user knows to be done.
                $told = if ($passThru) {
                    $emitted
                } elseif ($cut -eq 'producer' -or -not $thrown) {
                    $taken | Where-Object { $_.N -notin $failed }
                } else {
                    # The error that ended it names its row, and how many more were taken.
                    $beyond = "$thrown" -match '(\d+) more inputs? had been taken, up to movie (\d+)' ? [int] $Matches[1] : 0
                    $rows[0..($thrown.TargetObject.N + $beyond)] | Where-Object { $_.N -notin $failed -and $_.N -ne $thrown.TargetObject.N }
                }
                $expected = @($told | ForEach-Object { Get-IdOf $_ } | Select-Object -Unique | Sort-Object)
                "$done" | Should -Be "$expected" -Because $why
            }
        }
    }
}
