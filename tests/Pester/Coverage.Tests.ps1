[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeDiscovery {
    # What this file tests is also what docs/coverage.md says.
    $operations = Get-Content $PSScriptRoot/../coverage.tsv | Where-Object { $_ -notlike '#*' } | ConvertFrom-Csv -Delimiter "`t" |
        ForEach-Object { @{ Operation = $_.operation; As = $_.as; Command = $_.command } }
}

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1

    # The requests that a command sends, as method and path.
    function Get-Request {
        param([string] $Command)

        $sandbox.ClearLog()
        $null = . ([scriptblock]::Create($Command))
        $sandbox.Log | ForEach-Object { "$($_.Method) $($_.Path)" }
    }
}

Describe 'Every operation of TMDB' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $ErrorActionPreference = 'Stop'
    }

    AfterEach {
        Clear-Tmdb
    }

    It '<Operation> is sent by <Command>' -ForEach $operations {
        switch ($As) {
            'v4' { $null = Connect-Version4 }
            'user' { $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -Credential $sandbox.Credential }
            'guest' { $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 -Guest }
            default { $null = Connect-Tmdb -Sandbox -RequestsPerSecond 0 }
        }

        $pattern = '^' + ($Operation -replace '\{\w+\}', '[^/]+') + '$'
        $sent = @(Get-Request $Command)
        $sent -match $pattern | Should -Not -BeNullOrEmpty -Because "it was sent: $($sent -join ', ')"
        $sandbox.Log.Problems | Should -BeNullOrEmpty
    }
}
