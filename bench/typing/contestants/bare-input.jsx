// What a key costs the browser itself.
document.getElementById('root').innerHTML = '<input type="search" aria-label="Search customers">'
