# The module's types in scripts, and its rows in PowerShell's own tools.

[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1
}

Describe 'Types in scripts' {
    It 'can be named as soon as the module is imported' {
        (Invoke-NewPowerShell {
            [Tmdb.Movie].FullName
            [Tmdb.TmdbMediaType]::TvSeries.ToString()
            [Tmdb.TmdbException].FullName
        }).Output | Should -Be 'Tmdb.Movie', 'TvSeries', 'Tmdb.TmdbException'
    }

    It 'can be named in a script that begins with using module' {
        $script = Join-Path $TestDrive 'using.ps1'
        Set-Content $script "using module $env:TMDB_TEST_MODULE", 'function Get-Name { param([Tmdb.TmdbMediaType] $Type) "$Type" }', 'Get-Name Movie'
        $command = Get-PowerShellCommand
        & $command[0] @($command[1..9]) -NoProfile -NonInteractive -File $script | Should -Be 'Movie'
    }

    Context 'Of what cmdlets give' {
        BeforeAll {
            $sandbox = Start-TmdbSandbox
            $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0
        }

        AfterAll {
            Disconnect-Tmdb
            Stop-TmdbSandbox
        }

        It 'fit parameters and -is' {
            function Get-Title { param([Tmdb.Movie] $Movie) $Movie.Title }
            $movie = Get-TmdbMovie 550
            $movie -is [Tmdb.Movie] | Should -BeTrue
            $movie -is [Tmdb.TvSeries] | Should -BeFalse
            Get-Title $movie | Should -Be 'Fight Club'
        }

        It 'are what catch takes, beside others' -ForEach @(
            @{ Script = { Get-TmdbMovie 999999 -ErrorAction Stop }; Kind = 'NotFound' }
            @{ Script = { Get-TmdbFavorite }; Kind = 'SessionRequired' }
        ) {
            $caught = try { & $Script } catch [System.IO.IOException] { 'another' } catch [Tmdb.TmdbException] { $_.Exception.Kind } catch { 'any' }
            "$caught" | Should -Be $Kind
        }

        It 'are those of OutputType' {
            (Get-Command Get-TmdbMovie).OutputType.Type | Should -Be ([Tmdb.Movie])
        }

        It 'show nothing that only the compiler needs' {
            foreach ($row in (Get-TmdbMovie 550), (Get-TmdbTvSeries 1396), (Search-TmdbMovie alien -First 1)) {
                ($row | Get-Member).Name | Should -Not -Match '[<>$]'
            }
        }
    }

    It 'of the libraries that it uses are its own, and it does not mind another version of them' {
        # Another module was here first, with a Polly of its own.
        $other = Join-Path $TestDrive 'Polly.Core.dll'
        Add-Type -OutputAssembly $other -TypeDefinition '[assembly: System.Reflection.AssemblyVersion("99.0.0.0")] namespace Polly { public class ResilienceContext { } }'
        (Invoke-NewPowerShell -With @{ Other = $other } {
            $null = [System.Reflection.Assembly]::LoadFrom($with.Other)
            $null = Start-TmdbSandbox
            $null = Connect-Tmdb -Sandbox
            Add-TmdbSandboxFault ServerError
            (Get-TmdbMovie 550).Title
            [Polly.ResilienceContext].Assembly.GetName().Version.Major
            [System.Runtime.Loader.AssemblyLoadContext]::Default.Assemblies.GetName().Name -contains 'System.Threading.RateLimiting'
        }).Output | Should -Be 'Fight Club', 99, $false
    }

    It 'are found by many runspaces that import it and use it for the first time at once' {
        $out = (Invoke-NewPowerShell {
            $module = (Get-Module Tmdb).ModuleBase
            $start = [System.Threading.ManualResetEventSlim]::new()
            $threads = foreach ($n in 1..8) {
                $shell = [powershell]::Create()
                $null = $shell.AddScript({
                    param($Module, $Start, $N)
                    $null = $Start.Wait(30000)
                    foreach ($i in 1..5) {
                        Import-Module $Module -Force
                        if ($N % 2) { $null = Connect-Tmdb -Token ('a' * 32) -BaseUri http://127.0.0.1:1/ -SkipValidation; Remove-Module Tmdb } else { [Tmdb.TmdbMediaType]::Movie }
                    }
                }).AddArgument($module).AddArgument($start).AddArgument($n)
                @{ Shell = $shell; Run = $shell.BeginInvoke() }
            }
            $start.Set()
            foreach ($thread in $threads) {
                try { $null = $thread.Shell.EndInvoke($thread.Run); $thread.Shell.Streams.Error | ForEach-Object { "$_" } } catch { "$_" }
            }
            'done'
        }).Output
        $out | Should -Be 'done'
    }
}

Describe 'Rows in PowerShell''s own tools' {
    BeforeAll {
        $sandbox = Start-TmdbSandbox
        $null = Connect-Tmdb -Sandbox -Credential $sandbox.Credential -RequestsPerSecond 0
        Add-TmdbFavorite 550
        Add-TmdbFavorite -TvSeriesId 1396
        $file = Join-Path $TestDrive 'favorites.csv'
    }

    AfterAll {
        Disconnect-Tmdb
        Stop-TmdbSandbox
    }

    It 'keep names, days and genres of a mixed list in a CSV file, whichever kind comes first' -ForEach @(
        @{ Kinds = 'Movie', 'TvSeries' }
        @{ Kinds = 'TvSeries', 'Movie' }
    ) {
        Get-TmdbFavorite $Kinds | Export-Csv $file
        $rows = Import-Csv $file
        $movie = $rows | Where-Object Kind -EQ Movie
        $series = $rows | Where-Object Kind -EQ TvSeries
        $movie.Title, $movie.Name, ([datetime] $movie.ReleaseDate).Year, $movie.FirstAirDate | Should -Be 'Fight Club', 'Fight Club', 1999, ''
        $series.Title, $series.Name, ([datetime] $series.FirstAirDate).Year, $series.ReleaseDate | Should -Be 'Breaking Bad', 'Breaking Bad', 2008, ''
        $movie.GenreIds | Should -Match '^18(; \d+)*$'
        $movie.GenreNames | Should -Match '^Drama(; |$)'
        $rows | ForEach-Object { $_.PSObject.Properties.Value } | Should -Not -Match '^(System|Tmdb)\.|\[\]$'
    }

    It 'use one word for a kind' {
        (Get-TmdbFavorite TvSeries).Kind | Should -Be ([Tmdb.TmdbMediaType]::TvSeries)
        (Get-TmdbFavorite | Where-Object Kind -EQ TvSeries).TvSeriesId | Should -Be 1396
    }

    It 'show their names in Format-Wide' {
        Get-TmdbFavorite | Format-Wide | Out-String | Should -Match 'Fight Club[\s\S]*Breaking Bad|Breaking Bad[\s\S]*Fight Club'
        Get-TmdbMovie 550 | Format-Wide | Out-String | Should -Match 'Fight Club'
    }

    It 'carry the series in its seasons and episodes' {
        $series = Get-TmdbTvSeries 1396
        $series.Seasons | Should -Not -BeNullOrEmpty
        $series.Seasons.TvSeriesId | Select-Object -Unique | Should -Be 1396
        $series.LastEpisodeToAir.TvSeriesId | Should -Be 1396
    }

    It 'show the rating that Set-TmdbRating has set' {
        Search-TmdbMovie 'Fight Club' -First 1 | Set-TmdbRating 9 -PassThru | Out-String | Should -Match 'Rating[\s\S]*9\.0'
    }
}
