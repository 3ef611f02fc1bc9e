namespace Tmdb.Caching;

/// <summary>Keeps answers. Safe for many threads at once. What cannot be read or written is not there: it never fails.</summary>
internal interface IAnswerStore
{
    /// <summary>What names are hashed with.</summary>
    byte[] Secret { get; }

    /// <summary>Which time between two writes it is. It is part of the names of what users own: whatever was asked for before a write has a name that is never
    /// looked for again, even if its answer comes after. Null: nothing that users own can be kept.</summary>
    string? Epoch { get; }

    /// <summary>The answer; null if there is none.</summary>
    ValueTask<StoredAnswer?> FindAsync(AnswerKey key, CancellationToken cancellationToken);

    /// <summary>Keeps an answer, in place of an older one. It is not cut short: it takes a moment.</summary>
    ValueTask StoreAsync(AnswerKey key, StoredAnswer answer);

    /// <summary>Removes an answer.</summary>
    void Remove(AnswerKey key);

    /// <summary>Removes what users own, and begins a new epoch.</summary>
    void RemoveUsers();

    /// <summary>Removes everything.</summary>
    void Clear();
}
