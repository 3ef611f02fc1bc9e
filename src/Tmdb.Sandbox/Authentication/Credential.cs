namespace Tmdb.Sandbox;

/// <summary>The credential that a call carries; the user of a user's token.</summary>
internal readonly record struct Credential(CredentialKind Kind, SandboxUser? User = null);
