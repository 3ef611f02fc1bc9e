[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidUsingConvertToSecureStringWithPlainText', '', Justification = 'The logins of a sandbox.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSReviewUnusedParameter', '', Justification = 'Used in a nested block.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeAll {
    . $PSScriptRoot/Helpers/Common.ps1
}

Describe 'Connect-Tmdb' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
        $address = $sandbox.BaseUri
    }

    AfterEach {
        Clear-Tmdb
        $env:TMDB_BEARER_TOKEN = $env:TMDB_API_KEY = $null
    }

    Context 'takes a credential' {
        It 'takes a read token as a string' {
            $connection = Connect-Tmdb -Token $sandbox.Token -BaseUri $address
            $connection.CredentialKind | Should -Be 'ReadToken'
            $connection.CredentialSource | Should -Be '-Token'
        }

        It 'takes a SecureString' {
            $token = ConvertTo-SecureString $sandbox.Token -AsPlainText -Force
            (Connect-Tmdb -Token $token -BaseUri $address).CredentialKind | Should -Be 'ReadToken'
        }

        It 'takes the token by position' {
            (Connect-Tmdb $sandbox.Token -BaseUri $address).IsOpen | Should -BeTrue
        }

        It 'takes a v3 API key' {
            (Connect-Tmdb -Token $sandbox.ApiKey -BaseUri $address).CredentialKind | Should -Be 'ApiKey'
        }

        It 'sends a read token in the header and nothing in the query' {
            Connect-Tmdb -Token $sandbox.Token -BaseUri $address
            $sandbox.Log[-1].CredentialKind | Should -Be 'Token'
            $sandbox.Log[-1].Query.Key | Should -Not -Contain 'api_key'
        }

        It 'sends an API key as api_key' {
            Connect-Tmdb -Token $sandbox.ApiKey -BaseUri $address
            $sandbox.Log[-1].CredentialKind | Should -Be 'ApiKey'
            $sandbox.Log[-1].Problems | Should -BeNullOrEmpty
        }

        It 'trims the white space around a <Kind>' -ForEach @(
            @{ Kind = 'Token' }
            @{ Kind = 'ApiKey' }
        ) {
            $null = Connect-Tmdb -Token "`r`n `t$($sandbox.$Kind)  `n" -BaseUri $address
            $sandbox.Log[-1].StatusCode | Should -Be 200
        }

        It 'takes no token from the pipeline' {
            { $sandbox.Token | Connect-Tmdb -BaseUri $address -ErrorAction Stop } | Should -Throw
            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'can be mocked with a plain string as token' {
            Mock Connect-Tmdb {}
            Connect-Tmdb -Token abc
            Connect-Tmdb abc -BaseUri http://localhost:1
            Connect-Tmdb -Token (ConvertTo-SecureString abc -AsPlainText -Force)
            Connect-Tmdb -Sandbox $sandbox
            $sandbox | Connect-Tmdb
            Should -Invoke Connect-Tmdb -Exactly 5
            Should -Invoke Connect-Tmdb -Exactly 2 -ParameterFilter { $Token -eq 'abc' }
        }

        It 'becomes the connection of the runspace' {
            $connection = Connect-Tmdb -Token $sandbox.Token -BaseUri $address
            Get-TmdbConnection | Should -Be $connection
        }
    }

    Context 'refuses a credential before any request' {
        It 'refuses a token that <Why>' -ForEach @(
            @{ Why = 'has lost its signature'; Damage = { $args[0] -replace '\.[^.]*$' }; Says = '*2 of 3 parts*' }
            @{ Why = 'ends after the second dot'; Damage = { $args[0] -replace '\.[^.]*$', '.' }; Says = '*2 of 3 parts*' }
            @{ Why = 'is cut in its first part'; Damage = { $args[0].Substring(0, 15) }; Says = '*1 of 3 parts*' }
            @{ Why = 'is cut in its second part'; Damage = { $args[0].Substring(0, 40) }; Says = '*2 of 3 parts*' }
            @{ Why = 'has four parts'; Damage = { "$($args[0]).x" }; Says = '*4 of 3 parts*' }
            @{ Why = 'has lost its header'; Damage = { $args[0] -replace '^[^.]*', '' }; Says = '*2 of 3 parts*' }
            @{ Why = 'has a signature that is no Base64URL'; Damage = { "$($args[0])=*" }; Says = '*signature*not Base64URL*' }
            @{ Why = 'has a header that is no Base64URL'; Damage = { "e+$($args[0])" }; Says = '*header*not Base64URL*' }
            @{ Why = 'has a payload that is no JSON'; Damage = { New-Jwt 'no JSON' }; Says = '*payload*JSON object*' }
            @{ Why = 'has a payload that is a list'; Damage = { New-Jwt '[1]' }; Says = '*payload*JSON object*' }
            @{ Why = 'has a header without alg'; Damage = { New-Jwt -Header '{"typ":"JWT"}' }; Says = '*header*algorithm*' }
            @{ Why = 'has an alg that is a number'; Damage = { New-Jwt -Header '{"alg":1}' }; Says = '*header*algorithm*' }
            @{ Why = 'has an exp that is a text'; Damage = { New-Jwt '{"exp":"never"}' }; Says = "*'exp'*no number*" }
            @{ Why = 'has an nbf that is null'; Damage = { New-Jwt '{"nbf":null}' }; Says = "*'nbf'*no number*" }
            @{ Why = 'has an iat that is a text'; Damage = { New-Jwt '{"iat":"1"}' }; Says = "*'iat'*no number*" }
            @{ Why = 'has white space inside'; Damage = { $args[0].Insert(30, ' ') }; Says = '*white space*' }
            @{ Why = 'has the scheme before it'; Damage = { "Bearer $($args[0])" }; Says = "*'Bearer'*" }
            @{ Why = 'has several lines'; Damage = { "$($args[0])`n$($args[0])" }; Says = '*several lines*' }
        ) {
            $damaged = & $Damage $sandbox.Token
            $thrown = Get-ThrownError { Connect-Tmdb -Token $damaged -BaseUri $address }
            $thrown.FullyQualifiedErrorId | Should -BeLike 'TmdbMalformedCredential,*'
            $thrown.CategoryInfo.Category | Should -Be 'InvalidArgument'
            "$thrown" | Should -BeLike $Says
            "$thrown" | Should -Not -BeLike "*$($damaged.Substring(0, 12))*"
            $sandbox.Log | Should -BeNullOrEmpty
            Get-TmdbConnection | Should -BeNullOrEmpty
        }

        It 'refuses <Why> for TMDB, and sends nothing' -ForEach @(
            @{ Why = 'a word'; Value = 'abc'; Says = '*has 3 characters, and an API key has 32*' }
            @{ Why = 'a key without its last digit'; Value = 'f' * 31; Says = '*has 31 characters, and an API key has 32*' }
            @{ Why = 'a key with a wrong letter'; Value = ('f' * 31) + 'g'; Says = '*not hexadecimal*' }
            @{ Why = 'a key in quotation marks'; Value = "'$('f' * 32)'"; Says = '*enclosed in quotation marks*' }
        ) {
            foreach ($address in 'https://api.themoviedb.org', 'https://api.tmdb.org') {
                $thrown = Get-ThrownError { Connect-Tmdb $Value -BaseUri $address -SkipValidation }
                $thrown.FullyQualifiedErrorId | Should -BeLike 'TmdbMalformedCredential,*'
                "$thrown" | Should -BeLike $Says
                "$thrown" | Should -Not -BeLike "*$Value*"
            }
        }

        It 'refuses <Why> as a credential' -ForEach @(
            @{ Why = 'an empty string'; Value = '' }
            @{ Why = 'null'; Value = $null }
            @{ Why = 'white space'; Value = " `t " }
            @{ Why = 'an empty SecureString'; Value = [securestring]::new() }
        ) {
            $env:TMDB_BEARER_TOKEN = $sandbox.Token
            $thrown = Get-ThrownError { Connect-Tmdb -Token $Value -BaseUri $address }
            $thrown.FullyQualifiedErrorId | Should -BeLike 'TmdbMalformedCredential,*'
            "$thrown" | Should -BeLike '*is empty*'
            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'does not quote what is neither a string nor a SecureString' {
            $thrown = Get-ThrownError { Connect-Tmdb -Token 8675309, 42 -BaseUri $address }
            ($thrown | Format-List * -Force | Out-String) + $thrown.Exception | Should -Not -BeLike '*Cannot*8675309*'
            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'refuses a token that has expired and says when' {
            $expired = New-Jwt @{ exp = 1600000000 }
            $thrown = Get-ThrownError { Connect-Tmdb -Token $expired -BaseUri $address }
            $thrown.FullyQualifiedErrorId | Should -BeLike 'TmdbCredentialExpired,*'
            "$thrown" | Should -BeLike '*2020-09-13*'
            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'shows when a token will expire' {
            (Connect-Tmdb -Token (New-Jwt @{ exp = 4102444800 }) -BaseUri $address -SkipValidation).CredentialExpiresAt | Should -Be ([datetimeoffset] '2100-01-01Z')
        }
    }

    Context 'finds a credential' {
        BeforeEach {
            # A vault that needs no module to be installed. Its only secret is a valid token.
            $null = New-Module -Name Microsoft.PowerShell.SecretManagement -ArgumentList $sandbox.Token -ScriptBlock {
                param($Token)
                $script:token = $Token
                function Get-Secret {
                    [CmdletBinding()] param($Name, $Vault)
                    $script:token
                }
            } | Import-Module -Global -PassThru
        }

        AfterEach {
            Remove-Module Microsoft.PowerShell.SecretManagement
        }

        It 'takes the parameter before the environment' {
            $env:TMDB_BEARER_TOKEN = $env:TMDB_API_KEY = 'f' * 32
            (Connect-Tmdb -Token $sandbox.Token -BaseUri $address).CredentialSource | Should -Be '-Token'
        }

        It 'takes the vault before the environment' {
            $env:TMDB_BEARER_TOKEN = $env:TMDB_API_KEY = 'f' * 32
            $connection = Connect-Tmdb -SecretName Tmdb -Vault Home -BaseUri $address
            $connection.CredentialSource | Should -BeLike '*Home*Tmdb*'
            $connection.CredentialKind | Should -Be 'ReadToken'
        }

        It 'takes TMDB_BEARER_TOKEN before TMDB_API_KEY' {
            $env:TMDB_BEARER_TOKEN = $sandbox.Token
            $env:TMDB_API_KEY = 'f' * 32
            $connection = Connect-Tmdb -BaseUri $address
            $connection.CredentialSource | Should -Be '$env:TMDB_BEARER_TOKEN'
            $connection.CredentialKind | Should -Be 'ReadToken'
        }

        It 'takes TMDB_API_KEY when there is nothing else' {
            $env:TMDB_API_KEY = $sandbox.ApiKey
            $connection = Connect-Tmdb -BaseUri $address
            $connection.CredentialSource | Should -Be '$env:TMDB_API_KEY'
            $connection.CredentialKind | Should -Be 'ApiKey'
        }

        It 'does not fall back on the key when TMDB_BEARER_TOKEN is damaged' {
            $env:TMDB_BEARER_TOKEN = 'eyJ.x'
            $env:TMDB_API_KEY = $sandbox.ApiKey
            { Connect-Tmdb -BaseUri $address } | Should -Throw -ErrorId 'TmdbMalformedCredential,*'
            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'names all the ways when there is none' {
            $thrown = Get-ThrownError { Connect-Tmdb -BaseUri $address }
            $thrown.FullyQualifiedErrorId | Should -BeLike 'TmdbCredentialMissing,*'
            $shown = $thrown | Out-String
            foreach ($way in '-Token', '-SecretName', '-Vault', 'TMDB_BEARER_TOKEN', 'TMDB_API_KEY', '-Sandbox') {
                $shown | Should -BeLike "*$way*"
            }

            $sandbox.Log | Should -BeNullOrEmpty
        }
    }

    Context 'asks TMDB whether it accepts the credential' {
        It 'makes exactly one call' {
            Connect-Tmdb -Token $sandbox.Token -BaseUri $address
            $sandbox.Log.Path | Should -Be '/3/authentication'
        }

        It 'makes no call with -SkipValidation' {
            Connect-Tmdb -Token $sandbox.Token -BaseUri $address -SkipValidation
            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'tells TMDB''s code, message and HTTP status for a wrong <Kind>' -ForEach @(
            @{ Kind = 'key'; Wrong = 'f' * 32 }
            @{ Kind = 'token'; Wrong = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl' }
        ) {
            $thrown = Get-ThrownError { Connect-Tmdb -Token $Wrong -BaseUri $address }
            $thrown.FullyQualifiedErrorId | Should -BeLike 'TmdbCredentialRefused,*'
            $thrown.CategoryInfo.Category | Should -Be 'AuthenticationError'
            $thrown.Exception.TmdbCode | Should -Be 7
            $thrown.Exception.HttpStatus | Should -Be 401
            "$thrown" | Should -BeLike '*Invalid API key: You must be granted a valid key.*code 7*HTTP 401*'
            $thrown.ErrorDetails.RecommendedAction | Should -Not -BeNullOrEmpty
            $sandbox.Log | Should -HaveCount 1
        }

        It 'keeps the connection that there was when the new one is refused' {
            $connection = Connect-Tmdb -Token $sandbox.Token -BaseUri $address
            { Connect-Tmdb -Token ('f' * 32) -BaseUri $address } | Should -Throw
            Get-TmdbConnection | Should -Be $connection
            (Get-TmdbMovie 550).MovieId | Should -Be 550
        }

        It 'says that a suspended key is suspended' {
            $sandbox.AddFault(@{ Kind = 'ServerError'; TmdbCode = 10; StatusCode = 401 })
            { Connect-Tmdb -Token $sandbox.Token -BaseUri $address } | Should -Throw -ErrorId 'TmdbCredentialSuspended,*'
        }
    }

    Context 'connects to an address' {
        It 'refuses <Uri>, which is not HTTPS and not this machine' -ForEach @(
            @{ Uri = 'http://api.themoviedb.org/' }
            @{ Uri = 'http://192.0.2.1/' }
            @{ Uri = 'http://127.0.0.1.example.org/' }
            @{ Uri = 'ftp://127.0.0.1/' }
            @{ Uri = 'file:///etc/' }
            @{ Uri = 'api.themoviedb.org' }
        ) {
            { Connect-Tmdb -Token ('f' * 32) -BaseUri $Uri -SkipValidation } | Should -Throw -ErrorId 'TmdbInvalidArgument,*'
            Get-TmdbConnection | Should -BeNullOrEmpty
        }

        It 'takes <Uri>' -ForEach @(
            @{ Uri = 'https://tmdb.example.org/' }
            @{ Uri = 'http://127.0.0.1:1/' }
            @{ Uri = 'http://localhost:1/' }
            @{ Uri = 'http://[::1]:1/' }
        ) {
            (Connect-Tmdb -Token ('f' * 32) -BaseUri $Uri -SkipValidation).BaseUri | Should -Be $Uri
        }

        It 'does not quote a password or a key that is part of <Uri>' -ForEach @(
            @{ Uri = 'http://me:hunter2@example.org/' }
            @{ Uri = 'https://me:hunter2@example.org/' }
            @{ Uri = 'http://example.org/?api_key=hunter2' }
            @{ Uri = 'https://example.org/?api_key=hunter2' }
        ) {
            $thrown = Get-ThrownError { Connect-Tmdb -Token ('f' * 32) -BaseUri $Uri -SkipValidation }
            $thrown.FullyQualifiedErrorId | Should -BeLike 'TmdbInvalidArgument,*'
            "$($thrown.Exception)$($thrown | Format-List * -Force | Out-String)" | Should -Not -BeLike '*hunter2*'
        }

        It 'starts a sandbox when none runs' {
            Stop-TmdbSandbox
            $connection = Connect-Tmdb -Sandbox
            $connection.BaseUri | Should -Be (Get-TmdbSandbox).BaseUri
            $connection.CredentialSource | Should -Be 'the sandbox'
        }

        It 'connects to the sandbox that is given' {
            $other = Start-TmdbSandbox
            (Connect-Tmdb -Sandbox $sandbox).BaseUri | Should -Be $address
            (Connect-Tmdb -Sandbox).BaseUri | Should -Be $other.BaseUri
            (Connect-Tmdb -Guest -Sandbox $sandbox -Language de-DE).BaseUri | Should -Be $address
            ($sandbox | Connect-Tmdb).BaseUri | Should -Be $address
            ($sandbox | Connect-Tmdb -Sandbox -Credential (New-Login)).UserName | Should -Be 'alice'
            ($sandbox, $other | Connect-Tmdb).BaseUri | Should -Be $address, $other.BaseUri
            (Get-TmdbConnection).BaseUri | Should -Be $other.BaseUri
        }

        It 'refuses <Why>' -ForEach @(
            @{ Why = 'a sandbox that was stopped'; Call = { Stop-TmdbSandbox $sandbox; Connect-Tmdb -Sandbox $sandbox }; Id = 'TmdbInvalidArgument,*'; Says = '*has been stopped*' }
            @{ Why = 'a stopped sandbox from the pipeline'; Call = { Stop-TmdbSandbox $sandbox; $sandbox | Connect-Tmdb }; Id = 'TmdbInvalidArgument,*'; Says = '*has been stopped*' }
            @{ Why = 'what is no sandbox'; Call = { Connect-Tmdb -Sandbox abc }; Id = 'TmdbInvalidArgument,*'; Says = '*not a sandbox*' }
            @{ Why = 'no sandbox from the pipeline'; Call = { 'abc' | Connect-Tmdb }; Id = 'TmdbInvalidArgument,*'; Says = '*not a sandbox*' }
            @{ Why = 'several sandboxes at once'; Call = { Connect-Tmdb -Sandbox ($sandbox, (Start-TmdbSandbox)) }; Id = 'TmdbInvalidArgument,*'; Says = '*one object*' }
            @{ Why = 'a variable without a sandbox'; Call = { Connect-Tmdb -Sandbox $null }; Id = 'ParameterArgumentValidationError,*'; Says = '*null*' }
            @{ Why = 'a sandbox as token'; Call = { Connect-Tmdb $sandbox }; Id = 'ParameterArgumentTransformationError,*'; Says = '*Connect-Tmdb -Sandbox $sandbox*' }
        ) {
            $thrown = Get-ThrownError $Call
            $thrown.FullyQualifiedErrorId | Should -BeLike $Id
            "$thrown" | Should -BeLike $Says
            Get-TmdbConnection | Should -BeNullOrEmpty
        }

        It 'connects to the sandbox that runs' {
            (Connect-Tmdb -Sandbox).BaseUri | Should -Be $address
            @(Get-TmdbSandbox) | Should -HaveCount 1
        }
    }

    Context 'has defaults' {
        It 'sends language, region and adult with every search' {
            $null = Connect-Tmdb -Sandbox -Language de-DE -Region DE -IncludeAdult
            $null = Search-TmdbMovie 'Fight Club'
            $query = @{}
            $sandbox.Log[-1].Query | ForEach-Object { $query[$_.Key] = $_.Value }
            $query.language | Should -Be 'de-DE'
            $query.region | Should -Be 'DE'
            $query.include_adult | Should -Be 'true'
        }

        It 'sends include_adult=false when it is told no' {
            $null = Connect-Tmdb -Sandbox -IncludeAdult:$false
            $null = Search-TmdbMovie 'Fight Club'
            $sandbox.Log[-1].Query | Where-Object Key -EQ include_adult | Select-Object -ExpandProperty Value | Should -Be 'false'
        }

        It 'sends none of them when there are none' {
            $null = Connect-Tmdb -Sandbox
            $null = Search-TmdbMovie 'Fight Club'
            $sandbox.Log[-1].Query.Key | Should -Not -Contain 'language'
            $sandbox.Log[-1].Query.Key | Should -Not -Contain 'region'
            $sandbox.Log[-1].Query.Key | Should -Not -Contain 'include_adult'
        }

        It 'lets a cmdlet choose another language' {
            $null = Connect-Tmdb -Sandbox -Language de-DE
            $null = Get-TmdbMovie 550 -Language fr-FR
            $sandbox.Log[-1].Query | Where-Object Key -EQ language | Select-Object -ExpandProperty Value | Should -Be 'fr-FR'
        }

        It 'shows them on the connection' {
            $connection = Connect-Tmdb -Sandbox -Language de-DE -Region DE -TimeZone Europe/Berlin -IncludeAdult
            $connection.Language, $connection.Region, $connection.TimeZone, $connection.IncludeAdult | Should -Be 'de-DE', 'DE', 'Europe/Berlin', $true
        }

        It 'refuses <Name> <Value>' -ForEach @(
            @{ Name = 'Language'; Value = 'german' }
            @{ Name = 'Language'; Value = 'de_DE' }
            @{ Name = 'Language'; Value = 'DE' }
            @{ Name = 'Region'; Value = 'd1' }
            @{ Name = 'Region'; Value = 'DEU' }
        ) {
            $given = @{ $Name = $Value }
            { Connect-Tmdb -Sandbox @given } | Should -Throw -ErrorId 'ParameterArgument*Error,*'
            $sandbox.Log | Should -BeNullOrEmpty
        }
    }

    Context 'has limits' {
        It 'has those of the design when it is told nothing' {
            $connection = Connect-Tmdb -Sandbox
            $connection.RequestsPerSecond, $connection.ThrottleLimit, $connection.TimeoutSec, $connection.MaximumRetryCount | Should -Be 40, 16, 30, 3
        }

        It 'shows them on the connection' {
            $connection = Connect-Tmdb -Sandbox -RequestsPerSecond 5 -ThrottleLimit 6 -TimeoutSec 7 -MaximumRetryCount 8
            $connection.RequestsPerSecond, $connection.ThrottleLimit, $connection.TimeoutSec, $connection.MaximumRetryCount | Should -Be 5, 6, 7, 8
        }

        It 'sends no more requests in a second than -RequestsPerSecond' {
            $null = Connect-Tmdb -Sandbox -RequestsPerSecond 3 -SkipValidation
            # From before the first to after the last: no delay on the way makes this shorter.
            $time = Measure-Command { $null = 550, 680, 13, 550, 680, 13, 550 | Get-TmdbMovie }
            $sandbox.Log | Should -HaveCount 7
            $time.TotalSeconds | Should -BeGreaterThan 1.9
        }

        It 'repeats a request -MaximumRetryCount times' {
            $null = Connect-Tmdb -Sandbox -MaximumRetryCount 2
            Add-TmdbSandboxFault ServerError -StatusCode 503 -RetryAfterSec 0 -Count 2
            (Get-TmdbMovie 550).MovieId | Should -Be 550
            $sandbox.Log | Where-Object Path -EQ '/3/movie/550' | Should -HaveCount 3
        }

        It 'repeats no request with -MaximumRetryCount 0' {
            $null = Connect-Tmdb -Sandbox -MaximumRetryCount 0
            Add-TmdbSandboxFault ServerError -StatusCode 503 -RetryAfterSec 0
            { Get-TmdbMovie 550 -ErrorAction Stop } | Should -Throw -ErrorId 'TmdbServiceUnavailable,*'
            $sandbox.Log | Where-Object Path -EQ '/3/movie/550' | Should -HaveCount 1
        }

        It 'waits no longer than -TimeoutSec' {
            $null = Connect-Tmdb -Sandbox -TimeoutSec 1 -MaximumRetryCount 0
            Add-TmdbSandboxFault Delay -DelaySec 60
            $time = Measure-Command { { Get-TmdbMovie 550 -ErrorAction Stop } | Should -Throw -ErrorId 'TmdbTimeout,*' }
            $time.TotalSeconds | Should -BeLessThan 20
        }
    }

    Context 'refuses what does not go together' {
        It 'refuses two ways to sign in' {
            { Connect-Tmdb -Sandbox -Guest -Credential (New-Login) } | Should -Throw -ErrorId 'TmdbInvalidArgument,*'
            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'refuses -<Name> without -Interactive' -ForEach @(
            @{ Name = 'ApiVersion'; Value = 4 }
            @{ Name = 'ApprovalTimeoutSec'; Value = 5 }
        ) {
            $given = @{ $Name = $Value }
            { Connect-Tmdb -Sandbox @given } | Should -Throw -ErrorId 'TmdbInvalidArgument,*' -ExpectedMessage "*-$Name*-Interactive*"
            $sandbox.Log | Should -BeNullOrEmpty
        }
    }
}

Describe 'A connection' {
    BeforeEach {
        $sandbox = Start-TmdbSandbox
    }

    AfterEach {
        Clear-Tmdb
    }

    Context 'Get-TmdbConnection' {
        It 'emits nothing when there is none' {
            Get-TmdbConnection | Should -BeNullOrEmpty
        }

        It 'emits the connection that was made last' {
            $null = Connect-Tmdb -Sandbox
            $second = Connect-Tmdb -Sandbox
            Get-TmdbConnection | Should -Be $second
        }

        It 'shows whose session there is' {
            $null = Connect-Tmdb -Sandbox -Credential (New-Login bob builder)
            (Get-TmdbConnection).SessionKind | Should -Be 'User'
            (Get-TmdbConnection).UserName | Should -Be 'bob'
        }
    }

    Context 'Test-TmdbConnection' {
        It 'says true when TMDB accepts it' {
            $null = Connect-Tmdb -Sandbox
            Test-TmdbConnection | Should -BeTrue
            Test-TmdbConnection | Should -BeOfType [bool]
        }

        It 'says false when there is none, and why' {
            $said = Test-TmdbConnection -Verbose 4>&1
            $said[-1] | Should -BeFalse
            $said[0] | Should -BeLike '*no connection*'
        }

        It 'says false when nobody answers, and why' {
            $null = Connect-Tmdb -Sandbox -MaximumRetryCount 0
            Stop-TmdbSandbox
            $said = Test-TmdbConnection -Verbose 4>&1
            $said[-1] | Should -BeFalse
            "$said" | Should -BeLike '*/3/authentication*'
        }

        It 'says false when the session was deleted elsewhere' {
            $connection = Connect-Tmdb -Sandbox -Credential (New-Login)
            Test-TmdbConnection | Should -BeTrue
            $sandbox.Reset()
            Test-TmdbConnection | Should -BeFalse
            (Connect-Tmdb -Sandbox).IsOpen | Should -BeTrue
            Test-TmdbConnection -Connection $connection | Should -BeFalse
            Test-TmdbConnection | Should -BeTrue
        }

        It 'says false for a connection that is closed' {
            $connection = Connect-Tmdb -Sandbox
            Disconnect-Tmdb
            Test-TmdbConnection -Connection $connection | Should -BeFalse
        }
    }

    Context 'Disconnect-Tmdb' {
        It 'leaves no connection' {
            $connection = Connect-Tmdb -Sandbox
            Disconnect-Tmdb
            Get-TmdbConnection | Should -BeNullOrEmpty
            $connection.IsOpen | Should -BeFalse
        }

        It 'does nothing when there is none' {
            { Disconnect-Tmdb -ErrorAction Stop } | Should -Not -Throw
        }

        It 'keeps the session at TMDB' {
            $null = Connect-Tmdb -Sandbox -Credential (New-Login)
            $sandbox.ClearLog()
            Disconnect-Tmdb
            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'deletes the session with -RevokeSession' {
            $null = Connect-Tmdb -Sandbox -Credential (New-Login)
            Disconnect-Tmdb -RevokeSession
            $sandbox.Log[-1].Method | Should -Be 'DELETE'
            $sandbox.Log[-1].Path | Should -Be '/3/authentication/session'
            $sandbox.Log[-1].StatusCode | Should -Be 200
        }

        It 'sends nothing with -RevokeSession when nobody is signed in' {
            $null = Connect-Tmdb -Sandbox
            $sandbox.ClearLog()
            Disconnect-Tmdb -RevokeSession
            $sandbox.Log | Should -BeNullOrEmpty
            Get-TmdbConnection | Should -BeNullOrEmpty
        }

        It 'closes the connection even when TMDB refuses to delete the session' {
            $connection = Connect-Tmdb -Sandbox -Credential (New-Login)
            $sandbox.Reset()
            { Disconnect-Tmdb -RevokeSession } | Should -Throw
            $connection.IsOpen | Should -BeFalse
            Get-TmdbConnection | Should -BeNullOrEmpty
        }

        It 'does nothing with -WhatIf' {
            $connection = Connect-Tmdb -Sandbox -Credential (New-Login)
            $sandbox.ClearLog()
            Disconnect-Tmdb -RevokeSession -WhatIf
            $sandbox.Log | Should -BeNullOrEmpty
            Get-TmdbConnection | Should -Be $connection
        }

        It 'closes the connection that it is given and no other' {
            $first = Connect-Tmdb -Sandbox
            $second = Connect-Tmdb -Sandbox
            Disconnect-Tmdb -Connection $first
            $first.IsOpen | Should -BeFalse
            Get-TmdbConnection | Should -Be $second
            Test-TmdbConnection | Should -BeTrue
        }
    }

    Context 'advises what to do by how it was made' {
        AfterEach {
            $env:TMDB_BEARER_TOKEN = $null
        }

        It '<Name>' -ForEach @(
            @{ Name = '-Token, nobody signed in'; Connect = { Connect-Tmdb $sandbox.Token -BaseUri $sandbox.BaseUri }; Says = 'Sign in: Connect-Tmdb -Token $token -BaseUri http://127.0.0.1:* -Interactive (browser), -Credential (login), or -Guest (ratings only).' }
            @{ Name = '$env, nobody signed in'; Connect = { $env:TMDB_BEARER_TOKEN = $sandbox.Token; Connect-Tmdb -BaseUri $sandbox.BaseUri }; Says = 'Sign in: Connect-Tmdb -BaseUri http*' }
            @{ Name = 'the sandbox, nobody signed in'; Connect = { Connect-Tmdb -Sandbox }; Says = 'Sign in: Connect-Tmdb -Sandbox -Interactive*' }
            @{ Name = 'a sandbox that was given, session gone'; Connect = { Connect-Tmdb -Sandbox $sandbox -Credential (New-Login); $sandbox.Reset() }; Says = 'Sign in again: Connect-Tmdb -Sandbox $sandbox -Credential (Get-Credential).' }
            @{ Name = 'a guest'; Connect = { Connect-Tmdb -Sandbox -Guest }; Says = 'Sign in as a user: Connect-Tmdb -Sandbox -Interactive*' }
            @{ Name = 'closed'; Connect = { Connect-Tmdb -Sandbox -Credential (New-Login); (Get-TmdbConnection).Dispose() }; Says = 'Connect again: Connect-Tmdb -Sandbox -Credential (Get-Credential).' }
            @{ Name = 'a sandbox that was stopped'; Connect = { Connect-Tmdb -Sandbox -Credential (New-Login) -MaximumRetryCount 0; Stop-TmdbSandbox }; Says = '*Start-TmdbSandbox*Connect-Tmdb -Sandbox*' }
        ) {
            $null = & $Connect
            (Get-ThrownError { Add-TmdbFavorite 550 -ErrorAction Stop }).ErrorDetails.RecommendedAction | Should -BeLike $Says
        }

        It 'a token of $env that TMDB refuses' {
            $env:TMDB_BEARER_TOKEN = New-Jwt
            (Get-ThrownError { Connect-Tmdb -BaseUri $sandbox.BaseUri }).ErrorDetails.RecommendedAction | Should -BeLike 'Set $env:TMDB_BEARER_TOKEN*'
        }
    }

    Context 'in cmdlets' {
        It 'is missing: TmdbNotConnected says what to do' {
            $thrown = Get-ThrownError { Get-TmdbMovie 550 }
            $thrown.FullyQualifiedErrorId | Should -BeLike 'TmdbNotConnected,*'
            $thrown.ErrorDetails.RecommendedAction | Should -BeLike '*Connect-Tmdb*'
        }

        It 'is closed: TmdbDisconnected' {
            $connection = Connect-Tmdb -Sandbox
            Disconnect-Tmdb
            $sandbox.ClearLog()
            { Get-TmdbMovie 550 -Connection $connection } | Should -Throw -ErrorId 'TmdbDisconnected,*'
            $sandbox.Log | Should -BeNullOrEmpty
        }

        It 'is the one of -Connection, even when another one is current' {
            $alice = Connect-Tmdb -Sandbox -Credential (New-Login)
            $null = Connect-Tmdb -Sandbox -Credential (New-Login bob builder)
            (Get-TmdbAccount -Connection $alice).Username | Should -Be 'alice'
            (Get-TmdbAccount).Username | Should -Be 'bob'
        }

        It 'still works through its variable when another one took its place' {
            $first = Connect-Tmdb -Sandbox -Credential (New-Login)
            $null = Connect-Tmdb -Sandbox
            Add-TmdbFavorite 550 -Connection $first
            $sandbox.Users[0].FavoriteMovies | Should -Be 550
        }
    }

    Context 'in runspaces' {
        BeforeEach {
            $runspaces = 1..2 | ForEach-Object { New-ModuleRunspace }
            # The process's may be one that a runspace of another test has left.
            Invoke-InRunspace $runspaces[0] { while ($left = Get-TmdbConnection) { Disconnect-Tmdb -Connection $left } }
        }

        AfterEach {
            foreach ($runspace in $runspaces) {
                Invoke-InRunspace $runspace { Get-Module Tmdb | Remove-Module }
                $runspace.Dispose()
            }
        }

        It 'serves runspaces that have none' {
            $connection = Connect-Tmdb -Sandbox
            Invoke-InRunspace $runspaces[0] { Get-TmdbConnection } | Should -Be $connection
            Invoke-InRunspace $runspaces[0] { (Get-TmdbMovie 550).MovieId } | Should -Be 550
        }

        It 'never mixes two accounts of two runspaces' {
            Invoke-InRunspace $runspaces[0] { Connect-Tmdb -Sandbox -Credential $args[0] } (New-Login)
            Invoke-InRunspace $runspaces[1] { Connect-Tmdb -Sandbox -Credential $args[0] } (New-Login bob builder)
            foreach ($round in 1..3) {
                Invoke-InRunspace $runspaces[0] { (Get-TmdbAccount).Username } | Should -Be 'alice'
                Invoke-InRunspace $runspaces[1] { (Get-TmdbAccount).Username } | Should -Be 'bob'
            }
        }

        It 'never mixes two accounts that work at the same time' {
            $module = $env:TMDB_TEST_MODULE
            $both = [System.Threading.Barrier]::new(2)
            (New-Login), (New-Login bob builder) | ForEach-Object -ThrottleLimit 2 -Parallel {
                Import-Module $using:module
                $null = Connect-Tmdb -Sandbox -Credential $_
                $null = ($using:both).SignalAndWait(30000)
                $movies = $_.UserName -eq 'alice' ? (550, 680, 13) : (603, 155, 27205)
                $movies | Add-TmdbFavorite
                $null = ($using:both).SignalAndWait(30000)
                Disconnect-Tmdb
            }

            $sandbox.Users[0].FavoriteMovies | Sort-Object | Should -Be 13, 550, 680
            $sandbox.Users[1].FavoriteMovies | Sort-Object | Should -Be 155, 603, 27205
        }

        It 'serves 8 runspaces of ForEach-Object -Parallel at the same time' {
            $connection = Connect-Tmdb -Sandbox -Credential (New-Login)
            $module = $env:TMDB_TEST_MODULE
            $all = [System.Threading.Barrier]::new(8)
            $sandbox.ClearLog()
            $seen = 1..8 | ForEach-Object -ThrottleLimit 8 -Parallel {
                Import-Module $using:module
                $null = ($using:all).SignalAndWait(30000)
                [pscustomobject]@{
                    Runspace = [runspace]::DefaultRunspace.InstanceId
                    Connection = Get-TmdbConnection
                    User = (Get-TmdbAccount).Username
                    Movie = (Get-TmdbMovie 550).MovieId
                }
            }

            @($seen.Runspace | Sort-Object -Unique) | Should -HaveCount 8
            $seen.Connection | ForEach-Object { $_ | Should -Be $connection }
            $seen.User | ForEach-Object { $_ | Should -Be 'alice' }
            $seen.Movie | Should -Be (, 550 * 8)
            $sandbox.Log.Path | Should -Not -Contain '/3/authentication'
            Get-TmdbConnection | Should -Be $connection
            Test-TmdbConnection | Should -BeTrue
        }

        It 'is not disturbed by a runspace that connects for itself' {
            $connection = Connect-Tmdb -Sandbox -Credential (New-Login)
            Invoke-InRunspace $runspaces[0] { Connect-Tmdb -Sandbox -Credential $args[0] } (New-Login bob builder)
            Get-TmdbConnection | Should -Be $connection
            Invoke-InRunspace $runspaces[1] { (Get-TmdbAccount).Username } | Should -Be 'alice'
            Invoke-InRunspace $runspaces[0] { Disconnect-Tmdb }
            Get-TmdbConnection | Should -Be $connection
            Test-TmdbConnection | Should -BeTrue
        }

        It 'is none where a runspace closed its own, and never somebody else''s' {
            $connection = Connect-Tmdb -Sandbox -Credential (New-Login)
            Invoke-InRunspace $runspaces[0] { $null = Connect-Tmdb -Sandbox -Credential $args[0]; Disconnect-Tmdb } (New-Login bob builder)
            Invoke-InRunspace $runspaces[0] { Get-TmdbConnection; Disconnect-Tmdb -RevokeSession } | Should -BeNullOrEmpty
            { Invoke-InRunspace $runspaces[0] { Add-TmdbFavorite 550 } } | Should -Throw -ErrorId 'TmdbNotConnected*'
            $sandbox.Users[0].FavoriteMovies | Should -BeNullOrEmpty
            Test-TmdbConnection | Should -BeTrue
            $connection.IsOpen | Should -BeTrue
        }

        It 'is none where Connect-Tmdb failed with <Id>, and never somebody else''s' -ForEach @(
            @{ Id = 'TmdbLoginRefused,*'; Script = { Connect-Tmdb -Sandbox -Credential $args[0] } }
            @{ Id = 'ParameterArgumentTransformationError,*'; Script = { Connect-Tmdb -Credential $null } }
            @{ Id = 'ParameterArgumentValidationError,*'; Script = { Connect-Tmdb -SecretName $env:TMDB_NOT_SET } }
        ) {
            $connection = Connect-Tmdb -Sandbox -Credential (New-Login)
            $told = Invoke-InRunspace $runspaces[0] ([scriptblock]::Create(@"
                try { $Script } catch { "`$(`$_.FullyQualifiedErrorId)" }
                try { Add-TmdbFavorite 550 -ErrorAction Stop } catch { "`$(`$_.FullyQualifiedErrorId)" }
                Disconnect-Tmdb -RevokeSession
"@)) (New-Login bob wrong)
            $told[0] | Should -BeLike $Id
            $told[1] | Should -BeLike 'TmdbNotConnected,*'
            $sandbox.Users[0].FavoriteMovies | Should -BeNullOrEmpty
            $connection.IsOpen | Should -BeTrue
            Test-TmdbConnection | Should -BeTrue
        }

        It 'is not closed by a runspace that did not make it, unless that names it' {
            $connection = Connect-Tmdb -Sandbox -Credential (New-Login)
            Invoke-InRunspace $runspaces[0] { Disconnect-Tmdb -RevokeSession }
            Test-TmdbConnection | Should -BeTrue
            Invoke-InRunspace $runspaces[0] { Disconnect-Tmdb -Connection (Get-TmdbConnection) }
            $connection.IsOpen | Should -BeFalse
        }

        It 'serves the others anew after its runspace has connected again' {
            $null = Connect-Tmdb -Sandbox -Credential (New-Login)
            $null = Connect-Tmdb -Sandbox -Credential (New-Login bob builder)
            Invoke-InRunspace $runspaces[0] { (Get-TmdbAccount).Username } | Should -Be 'bob'
        }

        It 'serves nobody any more once it is closed' {
            $null = Connect-Tmdb -Sandbox
            Disconnect-Tmdb
            Invoke-InRunspace $runspaces[0] { Get-TmdbConnection } | Should -BeNullOrEmpty
        }

        It 'is closed with the module, and so is the sandbox that the runspace started' {
            $own = Invoke-InRunspace $runspaces[0] { $box = Start-TmdbSandbox; $box; Connect-Tmdb -Sandbox }
            Test-Port $own[0].BaseUri | Should -BeTrue
            Invoke-InRunspace $runspaces[0] { Remove-Module Tmdb }
            Test-Port $own[0].BaseUri | Should -BeFalse
            $own[1].IsOpen | Should -BeFalse
            Test-Port $sandbox.BaseUri | Should -BeTrue
        }

        It 'works again after the module was removed and imported again' {
            Invoke-InRunspace $runspaces[0] { Connect-Tmdb -Sandbox; Remove-Module Tmdb }
            Invoke-InRunspace $runspaces[0] { Import-Module $args[0]; $null = Connect-Tmdb -Sandbox; (Get-TmdbMovie 550).MovieId } $env:TMDB_TEST_MODULE |
                Should -Be 550
        }
    }
}
